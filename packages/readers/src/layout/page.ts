/** A character (or ligature) where it stands on its page: in points, from the page's upper left corner. */
export interface Glyph {
  text: string
  x0: number
  x1: number
  /** Its baseline. */
  y: number
  /** Font size. */
  size: number
}

/** A straight line, horizontal (`y0` = `y1`) or vertical. */
export interface Rule {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** What is drawn on a page. */
export interface Page {
  /** From 1. */
  number: number
  width: number
  height: number
  glyphs: Glyph[]
  rules: Rule[]
  /** Text that the format itself sets apart from the content: a template, a watermark. */
  noise?: Glyph[]
}

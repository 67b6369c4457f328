/** Which hierarchical element of Akoma Ntoso a style of numbering is, and how its eIds are abbreviated (AKN Naming Convention 1.0, 5.5). */
export interface AknName {
  id: string
  /** Ids of rows of `markers.table.ts`. */
  styles: readonly string[]
  element: 'book' | 'part' | 'title' | 'chapter' | 'section' | 'article'
  abbreviation: string
  yes: readonly string[]
  no: readonly string[]
}

/** The divisions of a statute (立法法 第六十一条: 编、章、节、条、款、项、目). Every other numbering is a `level`, below an article a `point`. */
export const aknNames: readonly AknName[] = [
  { id: 'bian', styles: ['di-bian'], element: 'book', abbreviation: 'book', yes: ['第一编　总则'], no: ['一、总则'] },
  {
    id: 'bufen',
    styles: ['di-bufen'],
    element: 'part',
    abbreviation: 'part',
    yes: ['第一部分　概况'],
    no: ['1. 概况'],
  },
  {
    id: 'pian',
    styles: ['di-pian'],
    element: 'title',
    abbreviation: 'title',
    yes: ['第二篇　创新'],
    no: ['（二）创新'],
  },
  {
    id: 'zhang',
    styles: ['di-zhang'],
    element: 'chapter',
    abbreviation: 'chp',
    yes: ['第一章　总则'],
    no: ['一、总则'],
  },
  { id: 'jie', styles: ['di-jie'], element: 'section', abbreviation: 'sec', yes: ['第三节　保障'], no: ['三是保障'] },
  {
    id: 'tiao',
    styles: ['di-tiao'],
    element: 'article',
    abbreviation: 'art',
    yes: ['第十条　本办法自公布之日起施行。'],
    no: ['十、施行'],
  },
]

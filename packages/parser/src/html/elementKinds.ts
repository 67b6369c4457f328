/** What the names of HTML elements say about text (HTML Standard, sections 13.1.2, 13.2.4.2, 13.2.6 and 15). */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Have no content and no end tag. */
export const voidElements: ReadonlySet<string> = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Their content is no text of the page. `noscript` is for browsers without scripts; forms' choices are kept, as furniture. */
export const silentElements: ReadonlySet<string> = names(
  'script style template noscript noframes iframe svg canvas audio video',
)

/** Begin and end a block of text. */
export const blockElements: ReadonlySet<string> = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select ' +
    'summary table tbody td textarea tfoot th thead tr ul xmp',
)

/** A start tag of these ends an open paragraph. */
export const endParagraph: ReadonlySet<string> = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)

/** A start tag of the key ends an open element of these names, as far up as `until`. */
export const impliedEnds: ReadonlyMap<string, { ends: ReadonlySet<string>; until: ReadonlySet<string> }> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu dir table td th'],
      ['dt', 'dt dd', 'dl table td th'],
      ['dd', 'dt dd', 'dl table td th'],
      ['option', 'option', 'select table td th'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tr', 'tr td th caption colgroup', 'table'],
      ['tbody', 'tbody thead tfoot tr td th caption colgroup', 'table'],
      ['thead', 'tbody thead tfoot tr td th caption colgroup', 'table'],
      ['tfoot', 'tbody thead tfoot tr td th caption colgroup', 'table'],
    ] as const
  ).map(([name, ends, until]) => [name, { ends: names(ends), until: names(until) }]),
)

/** An end tag of one of these reaches up to its table; any other reaches no further than its cell. */
export const tableParts: ReadonlySet<string> = names('table tbody thead tfoot tr td th caption')

/** The walls that an end tag does not reach through. */
export const cellWalls: ReadonlySet<string> = names('td th caption table')

/** Structure of the page that may be written twice or left out: they are no containers here. */
export const transparentElements: ReadonlySet<string> = names('html head body')

/** What rows stand in. */
export const rowParents: ReadonlySet<string> = names('table thead tbody tfoot')

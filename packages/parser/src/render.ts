/** Trees written in other formats. An entry of its own, `@gangmu/parser/render`: its libraries load only where something is rendered. */
export { toAkn } from './render/akn.js'
export { toHtml } from './render/html.js'
export { toMarkdown } from './render/markdown.js'
export { toMdast } from './render/mdast.js'

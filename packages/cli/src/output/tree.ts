import type { Document, Flow, Root, Section } from '@gangmu/model'

/** The outline as a person reads it: titles, and under them the sections with their markers. */
export function outlineTree(tree: Root): string {
  return tree.children
    .filter((node): node is Document => node.type === 'document')
    .map((document) => `${titleOf(document)}\n${branches(sectionsOf(document.children), '')}`)
    .join('\n')
}

/** The same as a Markdown list. */
export function outlineList(tree: Root): string {
  return tree.children
    .filter((node): node is Document => node.type === 'document')
    .map((document) => `**${titleOf(document)}**\n\n${items(sectionsOf(document.children), '')}`)
    .join('\n')
}

function items(sections: readonly Section[], indent: string): string {
  return sections
    .map((section) => `${indent}- ${label(section)}\n${items(sectionsOf(section.children), `${indent}  `)}`)
    .join('')
}

function titleOf({ children, role }: Document): string {
  const title = children.flatMap((node) => (node.type === 'title' ? [node.value.replace(/\s+/g, '')] : [])).join('')
  return `${title || '(no title)'}${role === 'main' ? '' : `  [${role}]`}`
}

function sectionsOf(children: readonly Flow[]): Section[] {
  return children.filter((node): node is Section => node.type === 'section')
}

function branches(sections: readonly Section[], indent: string): string {
  return sections
    .map((section, i) => {
      const last = i === sections.length - 1
      const below = branches(sectionsOf(section.children), indent + (last ? '   ' : '│  '))
      return `${indent}${last ? '└─ ' : '├─ '}${label(section)}\n${below}`
    })
    .join('')
}

function label({ marker, title, implicit, address }: Section): string {
  if (implicit) return `(${address}: heading missing)`
  return [marker?.text, title].filter(Boolean).join(' ')
}

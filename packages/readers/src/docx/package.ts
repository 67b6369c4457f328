import { ReadError } from '@gangmu/parser'
import type { Limits } from '../limits.js'
import { type Element, elements, readXml } from '../xml.js'
import type { Archive } from '../zip.js'

/** An Open Packaging (ISO/IEC 29500-2) file: parts and the relationships between them. */
export interface Package {
  /** Name of the main part: `word/document.xml`. */
  main: string
  /** Reads a part; undefined when there is none of that name. */
  part(name: string): Element | undefined
  /** Names of the parts that a part refers to, by the last word of the relationship's type: `numbering`, `header`. External targets are left out. */
  related(name: string, type: string): string[]
  /** The part that a relationship id of a part stands for. */
  target(name: string, id: string): string | undefined
}

interface Relationship {
  id: string
  type: string
  target: string
}

/** Opens the package around `archive`. */
export function openPackage(archive: Archive, limits: Limits): Package {
  const known = new Map<string, Relationship[]>()
  const relationships = (name: string): Relationship[] => {
    let found = known.get(name)
    if (!found) {
      found = readRelationships(archive, name, limits)
      known.set(name, found)
    }
    return found
  }
  const main = relationships('').find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !archive.has(main)) {
    throw new ReadError('damaged', 'the package names no main part', 'Open it in an office program and save it again.')
  }
  return {
    main,
    part: (name) => (archive.has(name) ? readXml(archive.read(name), name, limits) : undefined),
    related: (name, type) =>
      relationships(name)
        .filter((r) => r.type === type)
        .map((r) => r.target),
    target: (name, id) => relationships(name).find((r) => r.id === id)?.target,
  }
}

function readRelationships(archive: Archive, name: string, limits: Limits): Relationship[] {
  const slash = name.lastIndexOf('/') + 1
  const folder = name.slice(0, slash)
  const part = `${folder}_rels/${name.slice(slash)}.rels`
  if (!archive.has(part)) return []
  const found: Relationship[] = []
  for (const { attributes } of elements(readXml(archive.read(part), part, limits), 'rel:Relationship')) {
    if (attributes.TargetMode === 'External' || attributes.Target === undefined) continue
    found.push({
      id: attributes.Id ?? '',
      type: attributes.Type?.slice(attributes.Type.lastIndexOf('/') + 1) ?? '',
      target: resolve(folder, attributes.Target),
    })
  }
  return found
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

import type { Source, SourceInfo } from '@gangmu/model'
import { readText } from './text.js'

export function readMarkdown(markdown: string, info: Partial<SourceInfo> = {}): Source {
  return { ...readText(markdown, info), info: { ...info, format: 'markdown' } }
}

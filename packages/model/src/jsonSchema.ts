import { z } from 'zod'
import {
  citationSchema,
  documentSchema,
  observationSchema,
  recordSchema,
  schemaVersion,
  targetSchema,
  taskSchema,
  timeSchema,
} from './records.js'

const schemas: ReadonlyArray<[name: string, schema: z.ZodType]> = [
  ['document', documentSchema],
  ['target', targetSchema],
  ['observation', observationSchema],
  ['time', timeSchema],
  ['task', taskSchema],
  ['citation', citationSchema],
  ['record', recordSchema],
]

/**
 * The JSON Schemas (draft 2020-12) of the records, by name; `record` is any of them. They are what lies in `schema/`.
 *
 * @example
 *   jsonSchemas().target.$id // 'urn:gangmu:schema:target:1'
 */
export function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  return Object.fromEntries(
    schemas.map(([name, schema]) => [
      name,
      {
        $id: `urn:gangmu:schema:${name}:${schemaVersion}`,
        title: name,
        version: schemaVersion,
        ...z.toJSONSchema(schema),
      },
    ]),
  )
}

/**
 * The records as zod schemas; their types are inferred from them, their JSON Schemas generated (`schema/`).
 * Spans are UTF-16 offsets into the canonical text of the file; units are base units, dates ISO and as coarse as the text.
 */
import { z } from 'zod'

/** Version of the record schemas; part of each JSON Schema's `$id`. */
export const schemaVersion = '1'

/** A stretch of the canonical text: UTF-16 offsets, `end` exclusive. */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })

const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const text = z.string()

const recordShape = {
  /** Stable: the same text gives the same id. */
  id: z.string(),
  /** Name of the file, or of the document in it. */
  doc: z.string(),
  /** Address of the section it stands in; empty outside of sections. */
  address: z.string(),
  span: spanSchema,
  /** Ids of the rules that made it. */
  rules: z.array(z.string()),
}

/** What a figure measures: 常住人口城镇化率, 养老机构床位. */
export const indicatorSchema = z.strictObject({
  /** The noun phrase that is measured, filled in where the text carries it on. */
  text,
  /** Id in the indicator registry, when it is certain. */
  id: z.string().optional(),
  /** Where its own words stand; absent when it was filled in. */
  span: spanSchema.optional(),
})

/** A figure in base units (18万 is 180000): its `value`, or `min` and `max` of a range. A rank is 前10位, a grade Ⅱ类, a multiple 翻一番. */
export const quantitySchema = z.strictObject({
  text,
  kind: z.enum(['number', 'ratio', 'rank', 'grade', 'multiple']),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Base unit: 人, 元, %, 微克/立方米; empty for a bare number. */
  unit: z.string(),
  comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range']),
  span: spanSchema,
})

/** When a figure or task is due: `from` and `by` as dates, `duration` (ISO 8601: P3Y) for a length of time. */
export const deadlineSchema = z.strictObject({
  text,
  by: isoDate.optional(),
  from: isoDate.optional(),
  duration: z.string().optional(),
  /** Said with the figure, carried on from earlier, or only the document's own planning period. */
  basis: z.enum(['stated', 'inherited', 'document']),
  /** Absent only when the period is the document's and stands in no one place. */
  span: spanSchema.optional(),
})

/** What a change is counted from: 比2020年, 在2023年基础上. `value` is in the unit of the quantity. */
export const baselineSchema = z.strictObject({
  text,
  year: z.int().optional(),
  value: z.number().optional(),
  span: spanSchema,
})

/** Where a figure holds or of what: 全市, 山区26县, 规模以上工业企业; regions of GB/T 2260 where that is certain. */
export const scopeSchema = z.strictObject({
  text,
  regions: z.array(z.strictObject({ code: z.string(), name: z.string() })).optional(),
  /** True when the figure holds for each member of a class: 各县(市、区), 每个小城市. */
  each: z.boolean().optional(),
  span: spanSchema,
})

const bodyRole = z.enum(['lead', 'support', 'responsible'])

/** A body that a task names. `fullName` is given where the name can be resolved with certainty. */
export const bodySchema = z.strictObject({
  name: z.string(),
  role: bodyRole,
  span: spanSchema,
  fullName: z.string().optional(),
  /** True for a class of bodies: 各县(市、区)人民政府. */
  each: z.boolean().optional(),
})

const figureShape = {
  indicator: indicatorSchema,
  quantity: quantitySchema,
  change: z.enum(['level', 'increase', 'decrease']),
  period: z.enum(['annual', 'total']).nullable(),
  baseline: baselineSchema.nullable(),
  scope: scopeSchema.nullable(),
  /** True when it came from a table cell. */
  table: z.literal(true).optional(),
  /** Id of the first record of the file that says the same; on that one, of the next. */
  sameAs: z.array(z.string()).optional(),
}

/** A number that something must reach, keep or stay below. */
export const targetSchema = z.strictObject({
  type: z.literal('target'),
  ...recordShape,
  ...figureShape,
  deadline: deadlineSchema.nullable(),
  /** 确保, 必须, 约束性 → binding; 预期性 → expected; 力争, 争取 → aspirational. */
  force: z.enum(['binding', 'expected', 'aspirational']).nullable(),
  /** Those of its task. */
  bodies: z.array(z.strictObject({ name: z.string(), role: bodyRole })),
})

/** A number that the text reports as reached, `asOf` a time. */
export const observationSchema = z.strictObject({
  type: z.literal('observation'),
  ...recordShape,
  ...figureShape,
  asOf: z.strictObject({ text, from: isoDate.optional(), by: isoDate.optional(), span: spanSchema }).nullable(),
})

/** An expression that names a point or stretch of time, with its role. `duration` and `every` are ISO 8601 (P5Y; P1M). */
export const timeSchema = z.strictObject({
  type: z.literal('time'),
  ...recordShape,
  text,
  role: z.enum(['deadline', 'period', 'recurring', 'baseline', 'reference']),
  from: isoDate.optional(),
  by: isoDate.optional(),
  duration: z.string().optional(),
  every: z.string().optional(),
})

/** An item that orders something, with the bodies that answer for it. */
export const taskSchema = z.strictObject({
  type: z.literal('task'),
  ...recordShape,
  /** The item's title, or its first words. */
  text,
  bodies: z.array(bodySchema),
  deadline: deadlineSchema.nullable(),
})

/** A mention of a document (《…》, 文号, 本办法), with its relation to the one that it stands in. */
export const citationSchema = z.strictObject({
  type: z.literal('citation'),
  ...recordShape,
  text,
  kind: z.enum(['title', 'number', 'short', 'self', 'clause']),
  title: z.string().optional(),
  number: z.string().optional(),
  relation: z.enum(['implements', 'basis', 'forwards', 'amends', 'repeals', 'attaches', 'mentions', 'self']),
  /** Name of the corpus document that it is, when that is certain. */
  resolved: z.string().optional(),
})

/** What a document says of itself; fields that it does not say are left out. */
export const documentSchema = z.strictObject({
  type: z.literal('document'),
  ...recordShape,
  title: z.string().optional(),
  docNumber: z.string().optional(),
  number: z.strictObject({ issuer: z.string(), year: z.int().optional(), number: z.int() }).optional(),
  issuers: z.array(z.string()),
  written: isoDate.optional(),
  published: isoDate.optional(),
  effective: isoDate.optional(),
  kind: z.string().optional(),
  region: z.strictObject({ name: z.string(), code: z.string().optional() }).optional(),
  period: z.strictObject({ from: isoDate, by: isoDate }).optional(),
  forwards: z.string().optional(),
  source: z.strictObject({
    name: z.string().optional(),
    sha256: z.string().optional(),
    charset: z.string().optional(),
    format: z.string(),
  }),
})

/**
 * Any record, told apart by its `type`.
 *
 * @example recordSchema.parse(JSON.parse(line)) // throws a ZodError for what is no record
 */
export const recordSchema = z.discriminatedUnion('type', [
  documentSchema,
  targetSchema,
  observationSchema,
  timeSchema,
  taskSchema,
  citationSchema,
])

/** See `indicatorSchema`; likewise the types below. */
export type IndicatorRef = z.infer<typeof indicatorSchema>
export type Quantity = z.infer<typeof quantitySchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Baseline = z.infer<typeof baselineSchema>
export type Scope = z.infer<typeof scopeSchema>
export type Body = z.infer<typeof bodySchema>
export type TargetRecord = z.infer<typeof targetSchema>
export type ObservationRecord = z.infer<typeof observationSchema>
export type TimeRecord = z.infer<typeof timeSchema>
export type TaskRecord = z.infer<typeof taskSchema>
export type CitationRecord = z.infer<typeof citationSchema>
export type DocumentRecord = z.infer<typeof documentSchema>
/** Any record. (`Record` is TypeScript's own.) */
export type PolicyRecord = z.infer<typeof recordSchema>

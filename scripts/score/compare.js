// Compares what was read with gold. Each function returns counts and `wrong`: a line for every difference, stable between runs.

const plain = (value) =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/[\s，,、。:；;“”"'‘’()《》]/g, '')
const sections = new Set(['heading', 'item', 'implicit'])

/** Line labels, section → parent edges, markers and titles. */
export function compareOutline(gold, rows) {
  const wrong = []
  const label = (list) => new Map(list.filter((row) => row.label !== 'implicit').map((row) => [row.line, row.label]))
  const [want, got] = [label(gold.outline), label(rows)]
  const labels = { right: 0, all: 0 }
  gold.lines.forEach(({ text }, i) => {
    if (!text.trim()) return
    const [w, g] = [want.get(i + 1) ?? 'body', got.get(i + 1) ?? 'body']
    labels.all++
    if (w === g) labels.right++
    else wrong.push(`${gold.name}:${i + 1} label ${g}, should be ${w}`)
  })
  const [wantUp, gotUp] = [parents(gold.outline), parents(rows)]
  const unsure = new Set(gold.outline.filter((row) => row.unsure).map((row) => row.line))
  const tree = { tp: 0, fp: 0, fn: 0 }
  for (const [line, up] of wantUp) {
    if (gotUp.has(line) && (unsure.has(line) || gotUp.get(line) === up)) tree.tp++
    else {
      tree.fn++
      wrong.push(`${gold.name}:${line} parent ${gotUp.get(line) ?? 'none'}, should be ${up}`)
    }
  }
  for (const [line, up] of gotUp) if (!(wantUp.has(line) && (unsure.has(line) || wantUp.get(line) === up))) tree.fp++
  const named = new Map(
    rows.filter((row) => sections.has(row.label) && row.label !== 'implicit').map((row) => [row.line, row]),
  )
  const titles = { right: 0, all: 0 }
  for (const row of gold.outline.filter(({ label }) => sections.has(label) && label !== 'implicit')) {
    const found = named.get(row.line)
    titles.all++
    if (found && plain(found.marker) === plain(row.marker) && plain(found.title) === plain(row.title)) titles.right++
    else
      wrong.push(
        `${gold.name}:${row.line} title ${found?.marker} ${found?.title}, should be ${row.marker} ${row.title}`,
      )
  }
  return { labels, tree, titles, wrong }
}

function parents(rows) {
  const up = new Map()
  let open = []
  for (const row of rows) {
    if (row.label === 'title' || row.label === 'attach') open = []
    if (!sections.has(row.label)) continue
    open = open.filter(({ depth }) => depth < row.depth)
    const parent = open.at(-1)
    if (row.label !== 'implicit')
      up.set(row.line, parent ? (parent.label === 'implicit' ? 'implicit' : parent.line) : 'document')
    open.push(row)
  }
  return up
}

/** Pairs each gold row with the found one that overlaps it most. */
function align(gold, found, spanOf) {
  const free = new Set(found)
  const pairs = gold.map((want) => {
    let best
    for (const candidate of free) {
      const span = spanOf(candidate)
      const shared = Math.min(want.span.end, span.end) - Math.max(want.span.start, span.start)
      if (shared > 0 && !(best?.shared >= shared)) best = { candidate, shared }
    }
    if (best) free.delete(best.candidate)
    return [want, best?.candidate]
  })
  return { pairs, extra: [...free] }
}

/** Counts of rows found, missed, and made up; `right` are those for which `faults` names nothing. */
function compareRows(kind, gold, rows, found, spanOf, faults) {
  const lineAt = (offset) => gold.lines.findLastIndex(({ start }) => start <= offset) + 1
  const count = { tp: 0, fp: 0, fn: 0, right: 0, core: 0 }
  const wrong = []
  const { pairs, extra } = align(rows, found, spanOf)
  for (const [want, got] of pairs) {
    if (want.optional) continue
    if (!got) {
      count.fn++
      wrong.push(`${gold.name}:${want.line} ${kind} ${want.quote} not found`)
      continue
    }
    count.tp++
    const off = faults(want, got, lineAt)
    if (off.length === 0) count.right++
    if (!off.some(({ core }) => core)) count.core++
    if (off.length)
      wrong.push(
        `${gold.name}:${want.line} ${kind} ${want.quote} ${off.map(({ is, field }) => `${field}=${JSON.stringify(is)}`).join(' ')}`,
      )
  }
  for (const got of extra) {
    count.fp++
    wrong.push(
      `${gold.name}:${lineAt(spanOf(got).start)} ${kind} made up: ${gold.text.slice(spanOf(got).start, spanOf(got).end)}`,
    )
  }
  return { count, wrong }
}

const near = (a, b) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
/** 2025年底 is right as 2025, 2025-12 and 2025-12-31. */
const sameDay = (a, b) => (a ? Boolean(b) && lastDay(a) === lastDay(b) : !b)
function lastDay(date) {
  const [year, month = 12] = date.split('-').map(Number)
  return date.length > 7 ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Alike: equal but for punctuation, or one holds the other and is at most twice as long. */
function alike(a, b) {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length)
  return short.length > 0 && long.includes(short) && short.length * 2 >= long.length
}

const coreFields = new Set(['value', 'unit', 'comparator', 'indicator', 'by'])

export function compareTargets(gold, records) {
  const found = records.filter(({ type }) => type === 'target')
  return compareRows(
    'target',
    gold,
    gold.targets,
    found,
    ({ quantity }) => quantity.span,
    (want, got) => {
      const { quantity, indicator, deadline, scope, baseline } = got
      const due = deadline && deadline.basis !== 'document' ? deadline : null
      const checks = {
        value: [
          want.min === undefined
            ? near(want.value, quantity.value)
            : near(want.min, quantity.min) && near(want.max, quantity.max),
          quantity.value,
        ],
        unit: [plain(want.unit) === plain(quantity.unit), quantity.unit],
        comparator: [want.comparator === quantity.comparator, quantity.comparator],
        indicator: [[want.indicator, ...(want.also ?? [])].some((text) => alike(text, indicator.text)), indicator.text],
        by: [(!want.by && Boolean(want.duration)) || sameDay(want.by, due?.by), due?.by],
        change: [(want.change ?? 'level') === got.change, got.change],
        period: [(want.period ?? null) === got.period, got.period],
        scope: [
          !want.scope || [want.scope, ...(want.scopeAlso ?? [])].some((text) => alike(text, scope?.text)),
          scope?.text,
        ],
        baseline: [want.baseline ? alike(want.baseline, baseline?.text) : want.table || !baseline, baseline?.text],
      }
      return Object.entries(checks).flatMap(([field, [ok, is]]) =>
        ok ? [] : [{ field, is: is ?? null, core: coreFields.has(field) }],
      )
    },
  )
}

export function compareTimes(gold, records) {
  const found = records.filter(({ type }) => type === 'time')
  return compareRows(
    'time',
    gold,
    gold.times,
    found,
    ({ span }) => span,
    (want, got) => {
      const open = !want.by && (want.duration || want.from)
      return [
        ...(want.role === got.role ? [] : [{ field: 'role', is: got.role }]),
        ...(open || sameDay(want.by, got.by) ? [] : [{ field: 'by', is: got.by ?? null }]),
        ...(!want.from || want.from.slice(0, 4) === got.from?.slice(0, 4)
          ? []
          : [{ field: 'from', is: got.from ?? null }]),
      ]
    },
  )
}

export function compareBodies(gold, records) {
  const found = records.flatMap((record) =>
    record.type === 'task' ? record.bodies.map((body) => ({ ...body, task: record.span.start })) : [],
  )
  return compareRows(
    'body',
    gold,
    gold.bodies,
    found,
    ({ span }) => span,
    (want, got, lineAt) => [
      ...(plain(got.name).includes(plain(want.quote)) ? [] : [{ field: 'name', is: got.name }]),
      ...(want.role === got.role ? [] : [{ field: 'role', is: got.role }]),
      ...(want.task === lineAt(got.task) ? [] : [{ field: 'task', is: lineAt(got.task) }]),
    ],
  )
}

export function compareCitations(gold, records) {
  const found = records.filter(({ type }) => type === 'citation')
  return compareRows(
    'citation',
    gold,
    gold.citations,
    found,
    ({ span }) => span,
    (want, got) => [
      ...(want.kind === got.kind ? [] : [{ field: 'kind', is: got.kind }]),
      ...(want.relation === got.relation ? [] : [{ field: 'relation', is: got.relation }]),
      ...(!want.number || plain(want.number) === plain(got.number)
        ? []
        : [{ field: 'number', is: got.number ?? null }]),
    ],
  )
}

const factNames = [
  'title',
  'docNumber',
  'issuers',
  'written',
  'published',
  'effective',
  'kind',
  'region',
  'period',
  'forwards',
]

export function compareFacts(gold, records) {
  const record = records.find(({ type }) => type === 'document') ?? {}
  const count = { right: 0, all: 0 }
  const wrong = []
  const form = (name, value) => {
    if (value === undefined || value === null) return ''
    if (name === 'issuers') return value.map(plain).sort().join('|')
    if (name === 'period') return `${value.from}|${value.by}`
    return plain(name === 'region' ? (value.name ?? value) : value)
  }
  for (const name of factNames) {
    const [want, got] = [form(name, gold.facts[name]), form(name, record[name])]
    if (gold.facts.unsure?.includes(name) || (!want && (!got || name === 'region'))) continue
    count.all++
    if (want === got) count.right++
    else
      wrong.push(
        `${gold.name} fact ${name}=${JSON.stringify(record[name] ?? null)}, should be ${JSON.stringify(gold.facts[name] ?? null)}`,
      )
  }
  return { count, wrong }
}

import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureBytes } from '#tests/bench/parts/bytes.ts'
import { measureCheck } from '#tests/bench/parts/check.ts'
import { measureExport } from '#tests/bench/parts/export.ts'
import { measureLargeRole } from '#tests/bench/parts/large-role.ts'
import { measureEdit, measureMemory, measureRenders, measureSlowClients } from '#tests/bench/parts/live.ts'
import { measureNginx, measureRequests } from '#tests/bench/parts/requests.ts'
import { measureByScript } from '#tests/bench/parts/script.ts'
import { measureQueries } from '#tests/bench/parts/search.ts'
import { measureStart } from '#tests/bench/parts/start.ts'
import { measureTyping } from '#tests/bench/parts/typing.ts'
import { measureVitals } from '#tests/bench/parts/vitals.ts'
import { type Row, report } from '#tests/bench/results.ts'
import { type Serving, startSite } from '#tests/bench/serving.ts'
import { environmentOf, type SizeName, sizes } from '#tests/bench/sizes.ts'
import { type Target, targetOf } from '#tests/bench/target.ts'

// npm run bench -- [part …] [--size sample|middle|large]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' } },
})

type Part = (target: Target) => Promise<Row[]>

const served = ['sample', 'middle'] as const

/** The measurable parts, in the order of the table. The largest size is only read. */
const parts: Readonly<Record<string, { readonly of: readonly SizeName[]; readonly measure: Part }>> = {
  check: { of: ['sample', 'middle', 'large'], measure: ({ content }) => measureCheck(content) },
  start: { of: served, measure: measureStart },
  renders: { of: served, measure: (target) => withNewStore(target, measureRenders) },
  edit: { of: served, measure: (target) => onServer(target, measureEdit) },
  slow: { of: ['sample'], measure: (target) => onServer(target, measureSlowClients) },
  memory: { of: ['middle'], measure: (target) => withNewStore(target, measureMemory) },
  export: { of: served, measure: measureExport },
  bytes: {
    of: served,
    measure: (target) => onServer(target, ({ address }) => measureBytes(address, target)),
  },
  requests: {
    of: served,
    measure: (target) => onServer(target, ({ address }) => measureRequests(address, target)),
  },
  nginx: {
    of: served,
    measure: (target) => measureNginx(environmentOf(target.size, target.content).OUT_DIR, target),
  },
  vitals: {
    of: served,
    measure: (target) => onServer(target, ({ address }) => measureVitals(address, target)),
  },
  typing: {
    of: served,
    measure: (target) => onServer(target, ({ address }) => measureTyping(address, target)),
  },
  role: { of: ['sample'], measure: measureLargeRole },
  search: { of: served, measure: measureQueries },
  history: { of: ['sample'], measure: () => measureByScript('tests/bench/history.ts') },
  papers: { of: ['sample'], measure: () => measureByScript('tests/bench/pdf.ts') },
}

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0 || (values.size && !Object.hasOwn(sizes, values.size))) {
  console.error(`Parts are ${Object.keys(parts).join(', ')}; sizes are ${Object.keys(sizes).join(', ')}.`)
  process.exit(1)
}
for (const size of Object.keys(sizes) as SizeName[]) {
  if (values.size && values.size !== size) continue
  const wanted = Object.entries(parts).filter(
    ([name, { of }]) => of.includes(size) && (positionals.length === 0 || positionals.includes(name)),
  )
  if (wanted.length === 0) continue
  const target = targetOf(size, sizes[size].content())
  for (const [name, { measure }] of wanted) {
    console.error(`${name}, ${sizes[size].title} …`)
    report(size, await measure(target))
  }
  if (target.content !== 'content') rmSync(target.content, { recursive: true })
}

async function onServer(
  target: Target,
  measure: (serving: Serving, target: Target) => Promise<Row[]>,
): Promise<Row[]> {
  const serving = await startSite(environmentOf(target.size, target.content))
  try {
    return await measure(serving, target)
  } finally {
    await serving.stop()
  }
}

/** Parts that need a server with an empty store. */
function withNewStore(
  target: Target,
  measure: (serving: Serving, target: Target) => Promise<Row[]>,
): Promise<Row[]> {
  rmSync(environmentOf(target.size, target.content).STORE_DIR, { recursive: true, force: true })
  return onServer(target, measure)
}

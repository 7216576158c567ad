import { existsSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureBuild } from '#tests/bench/parts/build.ts'
import { measureBytes } from '#tests/bench/parts/bytes.ts'
import { measureCheck } from '#tests/bench/parts/check.ts'
import { measureLargeRole } from '#tests/bench/parts/large-role.ts'
import { measureNginx, measureRequests } from '#tests/bench/parts/requests.ts'
import { measureByScript } from '#tests/bench/parts/script.ts'
import { measureQueries } from '#tests/bench/parts/search.ts'
import { measureTyping } from '#tests/bench/parts/typing.ts'
import { measureVitals } from '#tests/bench/parts/vitals.ts'
import { runTree } from '#tests/bench/process-tree.ts'
import { type Row, report } from '#tests/bench/results.ts'
import { type Serving, serveBuild } from '#tests/bench/serving.ts'
import { distOf, exportOf, type SizeName, sizes } from '#tests/bench/sizes.ts'

// npm run bench -- [part …] [--size sample|middle|large] [--cut seconds]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' }, cut: { type: 'string', default: '900' } },
})

type Place = { readonly size: SizeName; readonly content: string }
type Part = (place: Place) => Promise<Row[]>

/** What can be measured, in the order of the table. Pages are looked at in the sample, whose addresses are known. */
const parts: Readonly<Record<string, { readonly of: readonly SizeName[]; readonly measure: Part }>> = {
  check: { of: ['sample', 'middle', 'large'], measure: ({ content }) => measureCheck(content) },
  build: {
    of: ['sample', 'middle'],
    measure: ({ content, size }) => measureBuild(content, size, Number(values.cut)),
  },
  bytes: { of: ['sample'], measure: (place) => served(place, measureBytes) },
  requests: { of: ['sample'], measure: (place) => served(place, measureRequests) },
  nginx: { of: ['sample'], measure: exported },
  vitals: { of: ['sample'], measure: (place) => served(place, measureVitals) },
  typing: { of: ['sample'], measure: (place) => served(place, measureTyping) },
  role: { of: ['sample'], measure: measureLargeRole },
  search: { of: ['sample'], measure: ({ content }) => measureQueries(content) },
  history: { of: ['sample'], measure: () => measureByScript('tests/bench/history.ts') },
  papers: { of: ['sample'], measure: () => measureByScript('tests/bench/pdf.ts') },
}

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0 || (values.size && !Object.hasOwn(sizes, values.size))) {
  console.error(`There is ${Object.keys(parts).join(', ')}; sizes are ${Object.keys(sizes).join(', ')}.`)
  process.exit(1)
}
for (const size of Object.keys(sizes) as SizeName[]) {
  if (values.size && values.size !== size) continue
  const wanted = Object.entries(parts).filter(
    ([name, { of }]) => of.includes(size) && (positionals.length === 0 || positionals.includes(name)),
  )
  if (wanted.length === 0) continue
  const place = { size, content: sizes[size].content() }
  for (const [name, { measure }] of wanted) {
    console.error(`${name}, ${sizes[size].title} …`)
    report(size, await measure(place))
  }
  if (place.content !== 'content') rmSync(place.content, { recursive: true })
}

async function served(
  { size, content }: Place,
  measure: (address: string) => Promise<Row[]>,
): Promise<Row[]> {
  await ensureBuild(size, content)
  const serving: Serving = await serveBuild(distOf(size), content)
  try {
    return await measure(serving.address)
  } finally {
    serving.stop()
  }
}

async function exported({ size, content }: Place): Promise<Row[]> {
  const env = { CONTENT_DIR: content, DIST_DIR: distOf(size), OUT_DIR: exportOf(size) }
  await ensureBuild(size, content)
  const { status, output } = await runTree(['--import', 'tsx', 'lib/static-export/write.ts'], { env })
  if (status !== 0) throw new Error(output)
  return measureNginx(exportOf(size))
}

async function ensureBuild(size: SizeName, content: string): Promise<void> {
  if (!existsSync(`${distOf(size)}/BUILD_ID`)) await measureBuild(content, size, Number(values.cut))
}

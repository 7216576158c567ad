import { rmSync, statSync } from 'node:fs'
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
import { type Place, placeOf } from '#tests/bench/place.ts'
import { runTree } from '#tests/bench/process-tree.ts'
import { type Row, report } from '#tests/bench/results.ts'
import { type Serving, serveBuild } from '#tests/bench/serving.ts'
import { distOf, exportOf, type SizeName, sizes } from '#tests/bench/sizes.ts'

// npm run bench -- [part …] [--size sample|middle|large] [--cut seconds]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' }, cut: { type: 'string', default: '3600' } },
})

type Part = (place: Place) => Promise<Row[]>

const built = ['sample', 'middle'] as const

/** What can be measured, in the order of the table. The largest size is only read. */
const parts: Readonly<Record<string, { readonly of: readonly SizeName[]; readonly measure: Part }>> = {
  check: { of: ['sample', 'middle', 'large'], measure: ({ content }) => measureCheck(content) },
  build: {
    of: built,
    measure: ({ content, size }) => measureBuild(content, size, Number(values.cut)),
  },
  bytes: { of: built, measure: (place) => served(place, measureBytes) },
  requests: { of: built, measure: (place) => served(place, measureRequests) },
  nginx: { of: built, measure: exported },
  vitals: { of: built, measure: (place) => served(place, measureVitals) },
  typing: { of: built, measure: (place) => served(place, measureTyping) },
  role: { of: ['sample'], measure: measureLargeRole },
  search: { of: built, measure: measureQueries },
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
  const place = placeOf(size, sizes[size].content())
  for (const [name, { measure }] of wanted) {
    console.error(`${name}, ${sizes[size].title} …`)
    report(size, await measure(place))
  }
  if (place.content !== 'content') rmSync(place.content, { recursive: true })
}

async function served(
  place: Place,
  measure: (address: string, place: Place) => Promise<Row[]>,
): Promise<Row[]> {
  await ensureBuild(place)
  const serving: Serving = await serveBuild(distOf(place.size), place.content)
  try {
    return await measure(serving.address, place)
  } finally {
    serving.stop()
  }
}

async function exported(place: Place): Promise<Row[]> {
  const { size, content } = place
  const env = { CONTENT_DIR: content, DIST_DIR: distOf(size), OUT_DIR: exportOf(size) }
  await ensureBuild(place)
  const { status, output } = await runTree(['--import', 'tsx', 'lib/static-export/write.ts'], { env })
  if (status !== 0) throw new Error(output)
  return measureNginx(exportOf(size), place)
}

/** A build that is there is used, and said so: it takes long to make a new one. */
async function ensureBuild({ size, content }: Place): Promise<void> {
  // The manifest is what a build writes last.
  const madeAt = () => statSync(`${distOf(size)}/prerender-manifest.json`, { throwIfNoEntry: false })?.mtime
  const made = madeAt()
  if (made) console.error(`Uses the build of ${made.toLocaleString()}; the part "build" makes a new one.`)
  else await measureBuild(content, size, Number(values.cut))
  if (!madeAt()) throw new Error('The build was cut off before its end: give it longer by --cut.')
}

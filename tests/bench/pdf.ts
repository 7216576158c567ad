import { readContent } from '#lib/content/read-content.ts'
import { rolePdf, skillPdf } from '#lib/export/pdf/pdf.ts'
import { pairCard, roleCard, skillCard } from '#lib/export/share/share-card.ts'
import { shareImage } from '#lib/export/share/share-image.ts'
import { closePairs } from '#lib/model/compare/role-pairs.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'

// npx tsx tests/bench/pdf.ts [folder]: the time of PDFs and images once the fonts are loaded, and whether the memory
// of the process stays constant. Depends on the load of the machine.
const documents = 200
const catalog = readContent(process.argv[2] ?? 'content').content?.catalog
if (!catalog) throw new Error('the content has errors')
const { site, roles, skills } = catalog
const contexts = site.locales.map((locale) => exportContextOf(catalog, locale))

const pdfs = contexts.flatMap((context) => [
  ...roles.map((role) => ({ kind: 'role PDF', write: () => rolePdf(context, catalog, role) })),
  ...skills.map((skill) => ({ kind: 'skill PDF', write: () => skillPdf(context, catalog, skill) })),
])
const cards = contexts.flatMap(({ locale, t }) => [
  ...roles.map((role) => ({ kind: 'role picture', of: () => roleCard(catalog, role, locale, t) })),
  ...skills.map((skill) => ({ kind: 'skill picture', of: () => skillCard(catalog, skill, locale, t) })),
  ...closePairs(catalog).map((pair) => ({
    kind: 'pair picture',
    of: () => pairCard(catalog, pair, locale, t),
  })),
])

type Measure = { ms: number; bytes: number }
const measured = new Map<string, Measure[]>()

async function measure(kind: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<void> {
  const start = performance.now()
  const { byteLength } = await make()
  const list = measured.get(kind) ?? []
  list.push({ ms: performance.now() - start, bytes: byteLength })
  measured.set(kind, list)
  // Documents are freed when the event loop turns.
  await new Promise((resolve) => setImmediate(resolve))
}

const [first] = pdfs
if (first) first.write()
let memory: number[] = []
for (let made = 0; made < documents; made++) {
  const pdf = pdfs[Math.floor((made * pdfs.length) / documents)]
  if (pdf) await measure(pdf.kind, pdf.write)
  if (made % 20 === 19) memory = [...memory, process.memoryUsage().rss / 1_000_000]
}
for (let made = 0; made < documents; made++) {
  const card = cards[Math.floor((made * cards.length) / documents)]
  if (card) await measure(card.kind, () => shareImage(card.of(), 'bench'))
}

for (const [kind, list] of measured) {
  const sorted = list.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(0)
  const size = list.reduce((sum, { bytes }) => sum + bytes, 0) / list.length / 1000
  console.log(
    `${kind}: median ${at(0.5)} ms, slowest ${at(1)} ms, ${size.toFixed(0)} kB on average (${list.length})`,
  )
}
console.log(
  `memory after every 20 of ${documents} PDFs, in MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`,
)
console.log(`in a whole build: ${pdfs.length} PDFs and ${cards.length} pictures`)

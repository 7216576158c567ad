import { getContent } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { translatablesOf } from '#lib/model/translation/translatables.ts'

// npx tsx tests/bench/texts.ts: figures of the descriptions in the default language.
const { catalog } = getContent()
const locale = catalog.site.defaultLocale
const texts = translatablesOf(catalog).flatMap(({ part, path, value }) =>
  part.kind === 'description'
    ? [{ at: `${path} ${part.heading}`, text: String(inLocale(value, locale).value) }]
    : [],
)
const lengths = texts.map(({ text }) => text.length).toSorted((a, b) => a - b)
const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0

/** The word trigrams of a text, to compare texts. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}

const runs = texts.map(({ text }) => runsOf(text))
const holders = new Map<string, number[]>()
for (const [index, set] of runs.entries()) {
  for (const run of set) holders.set(run, [...(holders.get(run) ?? []), index])
}
const shared = new Map<string, number>()
for (const indexes of holders.values()) {
  for (const [position, one] of indexes.entries()) {
    for (const other of indexes.slice(position + 1)) {
      shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1)
    }
  }
}
const closest = [...shared]
  .map(([pair, count]) => {
    const [one = 0, other = 0] = pair.split(' ').map(Number)
    const all = (runs[one]?.size ?? 0) + (runs[other]?.size ?? 0) - count
    return { likeness: count / all, pair: `${texts[one]?.at} | ${texts[other]?.at}` }
  })
  .toSorted((a, b) => b.likeness - a.likeness)
  .slice(0, 5)

const openings = new Map<string, number>()
for (const { text } of texts) {
  const [first = ''] = text.split(/\s/)
  openings.set(first, (openings.get(first) ?? 0) + 1)
}
const common = [...openings].toSorted(([, a], [, b]) => b - a).slice(0, 8)
const noVerb = texts.filter(({ text }) => !/^[A-Z][a-z-]+s\b/.test(text))

console.log(`${texts.length} descriptions`)
console.log(
  `length: shortest ${at(0)}, quarter ${at(0.25)}, median ${at(0.5)}, three quarters ${at(0.75)}, longest ${at(1)}`,
)
console.log(
  `first words: ${openings.size} different; ${common.map(([word, count]) => `${word} ${count}`).join(', ')}`,
)
console.log(
  `not beginning with a verb in the third person: ${noVerb.map((text) => text.at).join(', ') || 'none'}`,
)
console.log('closest pairs, by the share of runs of three words that both have:')
for (const { likeness, pair } of closest) console.log(`  ${likeness.toFixed(3)}  ${pair}`)

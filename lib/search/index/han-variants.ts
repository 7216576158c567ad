import { ConverterFactory } from 'opencc-js/core'
import traditionalSigns from 'opencc-js/dict/TSCharacters'
import traditionalPhrases from 'opencc-js/dict/TSPhrases'
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev'
import taiwanSigns from 'opencc-js/dict/TWVariantsRev'
import type { HanVariants } from '#lib/search/core/script.ts'

const simplified = ConverterFactory([[taiwanSigns], [traditionalPhrases, traditionalSigns]])
const ofMainland = ConverterFactory([
  [taiwanPhrases, taiwanSigns],
  [traditionalPhrases, traditionalSigns],
])

const keysOf = (entries: string): readonly string[] =>
  entries.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')))

type Pair = readonly [traditional: string, simplified: string]

let known: { readonly signs: readonly Pair[]; readonly phrases: readonly Pair[] } | undefined

/** The pairs of OpenCC for single characters, and for words that differ in Taiwan: 軟體 for 软件. */
function knownPairs() {
  known ??= {
    signs: keysOf(traditionalSigns).map((sign): Pair => [sign, simplified(sign)]),
    phrases: keysOf(taiwanPhrases).map((phrase): Pair => [phrase, ofMainland(phrase)]),
  }
  return known
}

/**
 * Conversions for queries in the other Chinese script: from traditional to simplified texts, and the other way round.
 * Targets are only characters and words of the texts. Undefined where there are none.
 */
export function hanVariants(texts: string): HanVariants | undefined {
  const { signs, phrases } = knownPairs()
  const present = new Set(texts.match(/\p{Script=Han}/gu))
  const variants = new Map<string, string>()
  for (const [traditional, plain] of signs) {
    if (traditional === plain) continue
    if (present.has(plain) && !present.has(traditional)) variants.set(traditional, plain)
    if (present.has(traditional) && !present.has(plain) && !variants.has(plain))
      variants.set(plain, traditional)
  }
  if (variants.size === 0) return undefined
  const words = phrases.flatMap(([taiwan, mainland]): Pair[] => {
    const literally = simplified(taiwan)
    if (literally === mainland) return []
    const isIn = (...words: readonly string[]) => words.some((word) => texts.includes(word))
    if (isIn(mainland) && !isIn(taiwan, literally)) return [[taiwan, mainland]]
    return isIn(taiwan) && !isIn(mainland) ? [[mainland, taiwan]] : []
  })
  return { signs: [...variants.keys()].join(''), written: [...variants.values()].join(''), words }
}

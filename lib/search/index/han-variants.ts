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

/** What OpenCC knows of single signs, and of what is called differently in Taiwan: 軟體 for 软件. */
function knownPairs() {
  known ??= {
    signs: keysOf(traditionalSigns).map((sign): Pair => [sign, simplified(sign)]),
    phrases: keysOf(taiwanPhrases).map((phrase): Pair => [phrase, ofMainland(phrase)]),
  }
  return known
}

/**
 * How signs and words that Chinese texts do not have are written in these texts: traditional ones where they are
 * simplified, and the other way round. Only what the texts have is led to; none where there is nothing to lead to it.
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

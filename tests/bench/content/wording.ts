import { type Random, randomOf } from '#tests/bench/content/random.ts'
import de from '#tests/bench/content/words/de.json'
import en from '#tests/bench/content/words/en.json'
import es from '#tests/bench/content/words/es.json'
import zh from '#tests/bench/content/words/zh.json'

/** Parts of sentences in one language; the lists have the same length in every language. */
export type Wording = typeof en

const written = new Map<string, Wording>(Object.entries({ en, zh, de, es }))
const remembered = new Map<string, Wording>()

/** The wording of a language; without word lists it is generated from syllables in the script of the language. */
export function wordingOf(locale: string): Wording {
  const known = written.get(locale) ?? remembered.get(locale)
  if (known) return known
  const made = makeWording(locale)
  remembered.set(locale, made)
  return made
}

const letters: Readonly<Record<string, readonly [vowels: string, consonants: string]>> = {
  Arab: ['اوي', 'بتجدرسشعفقكلمن'],
  Cyrl: ['аеиоуя', 'бвгдзклмнпрст'],
  Deva: ['ािीुूेो', 'कगचजटडतदनपबमरलस'],
  Grek: ['αεηιου', 'βγδζκλμνπρστ'],
  Hebr: ['אויה', 'בגדזחטכלמנספקרש'],
  Jpan: ['あいうえお', 'かきくけこさしすせそたちつてとなにの'],
  Kore: ['이아오우', '가나다라마바사자차하'],
}
const latin = ['aeiou', 'bcdfglmnprstv'] as const

function makeWording(locale: string): Wording {
  const { script = 'Latn' } = new Intl.Locale(locale).maximize()
  const [vowels, consonants] = letters[script] ?? latin
  const space = script === 'Jpan' ? '' : ' '
  const stop = script === 'Jpan' ? '。' : '.'
  const word = (random: Random) =>
    Array.from(
      { length: random.between(2, 4) },
      () => random.pick([...consonants]) + random.pick([...vowels]),
    ).join('')
  const phrase = (english: string, index: number) => {
    const random = randomOf(locale, english, index)
    const words = english.split(' ').map((part) => (part.includes('{') ? part : word(random)))
    return words.join(space)
  }
  const list = (phrases: readonly string[]) => phrases.map(phrase)
  return {
    ...en,
    kinds: list(en.kinds),
    starts: en.starts.map(list),
    things: list(en.things),
    settings: list(en.settings),
    endings: list(en.endings),
    fields: list(en.fields),
    crafts: list(en.crafts),
    sentence: ['{start}', '{thing}', '{setting}', `{ending}${stop}`].join(space),
    summary: ['{skill}:', '{thing}', `{setting}${stop}`].join(space),
    domain: '{kind} {field}',
    group: '{kind} {field}',
    family: '{field}',
  }
}

/** Replaces placeholders in braces. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

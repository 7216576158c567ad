import type { Random } from '#tests/bench/content/random.ts'
import { lookalikes, pieces } from '#tests/fuzz/pieces.ts'

type TextChange = (text: string, other: string, random: Random) => string

const insert = (text: string, location: number, piece: string) =>
  text.slice(0, location) + piece + text.slice(location)
const locationIn = (text: string, random: Random) => random.between(0, text.length)
/** The end of a line, where a mistake has the largest effect. */
const lineEnd = (text: string, random: Random) => {
  const end = text.indexOf('\n', locationIn(text, random))
  return end === -1 ? text.length : end
}
const lineStart = (text: string, random: Random) => {
  const end = lineEnd(text, random)
  return Math.min(end + 1, text.length)
}

function changeLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n')
  change(lines, random.between(0, lines.length - 1))
  return lines.join('\n')
}

/** Changes every line of a random range. */
const changeStretch =
  (pick: (random: Random) => (line: string) => string): TextChange =>
  (text, _, random) =>
    changeLines(text, random, (lines, at) => {
      const change = pick(random)
      const count = random.isLuckyIn(0.5) ? 1 : random.between(1, 8)
      for (let index = at; index < Math.min(at + count, lines.length); index++)
        lines[index] = change(lines[index] ?? '')
    })

/** A random word of the text. */
function changeWord(text: string, random: Random, change: (word: string) => string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)]
  const word = words.length > 0 ? random.pick(words) : undefined
  if (!word) return text
  return text.slice(0, word.index) + change(word[0]) + text.slice(word.index + word[0].length)
}

/** Mutations of a text by people, editors and programs. */
export const changeText: readonly TextChange[] = [
  (text, _, random) => insert(text, locationIn(text, random), random.pick(pieces)),
  (text, _, random) => insert(text, lineEnd(text, random), random.pick(pieces)),
  (text, _, random) => insert(text, lineStart(text, random), random.pick(pieces)),
  (text, _, random) =>
    insert(text, lineStart(text, random), `${random.pick(pieces)}${random.pick(pieces)}\n`),
  (text, other, random) => {
    const from = locationIn(other, random)
    return insert(text, locationIn(text, random), other.slice(from, from + random.between(1, 400)))
  },
  (text, other, random) => text.slice(0, lineStart(text, random)) + other.slice(lineStart(other, random)),
  (text, _, random) => changeLines(text, random, (lines, at) => lines.splice(at, 1)),
  (text, _, random) => changeLines(text, random, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  (text, _, random) =>
    changeLines(text, random, (lines, at) => {
      const [line = ''] = lines.splice(at, 1)
      lines.splice(random.between(0, lines.length), 0, line)
    }),
  (text, _, random) =>
    changeLines(text, random, (lines, at) =>
      lines.splice(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`),
    ),
  changeStretch((random) => {
    const blanks = random.pick([' ', '  ', '    ', '\t', '\u00a0', '\u3000', '        '])
    return (line) => blanks + line
  }),
  changeStretch(() => (line) => line.replace(/^[ \t]+/, '')),
  changeStretch((random) => {
    const mark = random.pick(['> ', '- ', '1. ', '# ', '#', '## ', '| ', '? ', '<!-- ', '\\', '* '])
    return (line) => mark + line
  }),
  changeStretch((random) => {
    const [from, to] = random.pick(lookalikes)
    return (line) => line.replace(from, to)
  }),
  (text, _, random) => {
    const [from, to] = random.pick(lookalikes)
    return text.replaceAll(from, to)
  },
  (text, _, random) => changeWord(text, random, () => random.pick(pieces)),
  (text, _, random) => changeWord(text, random, (word) => `${word} #${random.pick(['', ' '])}${word}`),
  (text, _, random) => changeWord(text, random, (word) => `"${word}"`),
  (text, _, random) =>
    changeWord(text, random, () =>
      random.pick(['__proto__', 'constructor', 'toString', 'null', 'true', '1.10', '~']),
    ),
  (text, _, random) => {
    const end = random.pick(['\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\n', ' '])
    if (random.isLuckyIn(0.3)) return text.replaceAll('\n', end)
    const location = lineEnd(text, random)
    return text.slice(0, location) + end + text.slice(location + 1)
  },
  (text, _, random) => text.normalize(random.pick(['NFD', 'NFKC', 'NFKD'])),
  (text, _, random) => text.slice(0, locationIn(text, random)),
  (text, _, random) => {
    const piece = random.pick(pieces)
    return insert(text, locationIn(text, random), piece.repeat(random.pick([10, 100, 1000])).slice(0, 40_000))
  },
  // Another YAML style of a value: in quotes, as a block, on two lines.
  changeStretch((random) => {
    const style = random.between(0, 3)
    return (line) => {
      const [, key = '', value = ''] = /^(\s*(?:- |[\w-]+: +))(\S.*)$/.exec(line) ?? []
      if (value === '') return line
      const deeper = `${' '.repeat(key.search(/\S/) + 4)}`
      const [first = '', ...rest] = value.split(' ')
      return (
        [
          key + JSON.stringify(value),
          `${key}>-\n${deeper}${value}`,
          `${key}${first}\n${deeper}${rest.join(' ')}`,
          `${key}'${value.replaceAll("'", "''")}' # a note`,
        ][style] ?? line
      )
    }
  }),
]

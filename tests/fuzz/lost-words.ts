import type { Content } from '#lib/content/reading.ts'
import { type ModelOfFile, modelOfFile } from '#tests/fuzz/model-of-file.ts'

export const notInModel = '(the file is not in the model)'

/**
 * The words of a file that the model does not hold, or holds in another section than a reader of the file sees them in.
 * It reads the file by eye, with none of the parsers: remarks and escapes are told by how a line looks.
 */
export function findLostWords(path: string, text: string, content: Content): string[] {
  const model = modelOfFile(path, content)
  if (!model) return [notInModel]
  const { front, body } = splitByEye(path, text)
  return [...missing(wordsOfYaml(front), countWords([model.values])), ...missingOfBody(body, model)]
}

function splitByEye(path: string, text: string): { front: string; body: string } {
  if (!path.endsWith('.md')) return { front: text, body: '' }
  const [, front = '', body = text] =
    /^---[ \t]*(?:\r\n|[\n\r])(.*?)^---[ \t]*(?:\r\n|[\n\r]|$)(.*)$/msu.exec(text) ?? []
  return { front, body }
}

function missingOfBody(body: string, { sections }: ModelOfFile): string[] {
  const seen = new Map<string, string[]>([['', []]])
  let current: string[] = seen.get('') ?? []
  const lines = body.split(/\r\n|[\n\r]/)
  for (const [index, line] of lines.entries()) {
    const isUnderlined = /^ {0,3}(?:-+|=+)[ \t]*$/.test(lines[index + 1] ?? '')
    const id =
      headingByEye(line, sections) ?? (isUnderlined ? headingByEye(`## ${line.trim()}`, sections) : undefined)
    if (id === undefined) current.push(...wordsIn(line))
    else {
      current = seen.get(id) ?? []
      seen.set(id, current)
    }
  }
  return [...seen].flatMap(([id, words]) =>
    missing(words, countWords([sections.get(id) ?? '', id])).map(
      (word) => `${word} (of ${id || 'the start'})`,
    ),
  )
}

/** The section that a line begins for somebody who reads it. A line of dashes below a word makes a heading of it too. */
function headingByEye(line: string, sections: ReadonlyMap<string, string>): string | undefined {
  const plain = line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFKC')
  const [, title] = /^(?:\s|>|[-*+]\s|\\|<!--)*##(?!#)(.*)$/u.exec(plain) ?? []
  const id = title?.replace(/[\s#\\]+$|^\s+|-->\s*$/g, '').toLowerCase()
  return id && sections.has(id) ? id : undefined
}

const gridLine = /^[ \t]+[a-z0-9-]+:(?:[ \t]+(?:\.|[\p{L}\p{N}]\*?))+[ \t]*$/u
const remarkBehind =
  /(?<=["'\])},:-][ \t]*|^[ \t]+[a-z0-9-]+:(?:[ \t]+(?:\.|[\p{L}\p{N}]\*?))+[ \t]*)(?<=[ \t])#.*$/u

/** The words of keys and values; what is a remark by its look is left out. */
function wordsOfYaml(yaml: string): string[] {
  let indent = 0
  let isOpen = true
  return yaml.split(/\r\n|[\n\r]/).flatMap((line) => {
    const start = line.search(/\S/)
    if (start === -1) return []
    if (line[start] === '#' && (start <= indent || isOpen)) return []
    const kept = line.replace(remarkBehind, '').replace(/(?<=[:-][ \t]+)[|>][-+\d]*[ \t]*$/, '')
    indent = kept.search(/[^\s-]|-(?! )/)
    isOpen = /[:[{,\]}"'-][ \t]*$/.test(kept) || gridLine.test(kept)
    return wordsIn(kept.includes('"') ? kept.replace(/[^\s"]*\\[^\s"]*/g, ' ') : kept).filter(
      (word) => !/^null$/i.test(word),
    )
  })
}

/** Runs of anything but blanks and the marks of ASCII. */
const wordsIn = (text: string): string[] => text.match(/[^\s!-/:-@[-`{-~]+/g) ?? []

function countWords(values: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (value: unknown): void => {
    if (typeof value === 'string')
      for (const word of wordsIn(value)) counts.set(word, (counts.get(word) ?? 0) + 1)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) count(key)
        count(inner)
      }
  }
  for (const value of values) count(value)
  return counts
}

function missing(words: readonly string[], counts: Map<string, number>): string[] {
  return words.filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}

import type { Content } from '#lib/content/reading.ts'
import { type ModelOfFile, modelOfFile } from '#tests/fuzz/model-of-file.ts'

export const notInModel = '(the file is not in the model)'

/**
 * The words of a file that are not in the model, or in another section than a reader of the file would expect. Uses
 * none of the parsers: comments and escapes are recognised by simple patterns.
 */
export function findLostWords(path: string, text: string, content: Content): string[] {
  const model = modelOfFile(path, content)
  if (!model) return [notInModel]
  const { front, body } = splitByEye(path, text)
  return [
    ...missing(wordsOfYaml(withoutHashes(front)), countWords([model.values])),
    ...missingOfBody(body, model),
  ]
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
  const lines = withoutComments(body, sections).split(/\r\n|[\n\r]/)
  for (const [index, line] of lines.entries()) {
    const isUnderlined = /^ {0,3}(?:-+|=+)[ \t]*$/.test(lines[index + 1] ?? '')
    const id =
      headingByEye(line, sections) ?? (isUnderlined ? headingByEye(`## ${line.trim()}`, sections) : undefined)
    if (id === undefined) current.push(...wordsIn(withoutEndings(line)))
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

/**
 * Comments outside of code are removed from texts on purpose. Lookalikes of headings stay: a section inside a comment
 * must not be lost.
 */
function withoutComments(body: string, sections: ReadonlyMap<string, string>): string {
  const texts = [...sections.values()].map((text) => text.replace(/\s+/g, ' '))
  return body.replace(/<!--.*?-->/gsu, (comment, at: number) => {
    if (texts.some((text) => text.includes(comment.replace(/\s+/g, ' ')))) return comment
    const before = /[^\n\r]*$/.exec(body.slice(0, at))?.[0] ?? ''
    const lines = comment.split(/\r\n|[\n\r]/)
    return lines
      .map((line, index) => (headingByEye(index === 0 ? before + line : line, sections) ? line : ''))
      .join('\n')
  })
}

/** A link to a content file becomes the address of its page, without the extension. */
const withoutEndings = (line: string): string =>
  line.replace(
    /(?<=\]\(<?[^\s()<>]*)(?:(?<=\/|\()role(?:\.[a-z-]+)?\.yaml|(?:\.[a-z]{2,3}(?:-[a-z]+)?)?\.md)(?=[#)>\s])/giu,
    '',
  )

/** The section that a line visibly begins. A line of dashes below a word also makes a heading. */
function headingByEye(line: string, sections: ReadonlyMap<string, string>): string | undefined {
  const plain = line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFKC')
  const [, title] = /^(?:\s|>|[-*+]\s|\\|<!--)*##(?!#)(.*)$/u.exec(plain) ?? []
  const id = title?.replace(/[\s#\\]+$|^\s+|-->\s*$/g, '').toLowerCase()
  return id && sections.has(id) ? id : undefined
}

const gridLine = /^[ \t]+[a-z0-9-]+:(?:[ \t]+(?:\.|[\p{L}\p{N}]\*?))+[ \t]*$/u
const commentAfter =
  /(?<=["'\])},:-][ \t]*|^[ \t]+[a-z0-9-]+:(?:[ \t]+(?:\.|[\p{L}\p{N}]\*?))+[ \t]*)(?<=[ \t])#.*$/u

/** The hashes of originals, below a key of their own, are no text. */
const hashes =
  /^original:[ \t]*(?:\r\n|[\n\r])(?:(?:[ \t]+["']?[\w-]+["']?:(?:[ \t]+["']?[bcdfghjkmnpqrstv]{8}["']?)?)?[ \t]*(?:\r\n|[\n\r]|$))+/mu
const withoutHashes = (yaml: string): string => yaml.replace(hashes, '')

/** A comment that accepts a warning; the check reports unused ones. */
const acceptance = /(?<=^|[ \t])#[ \t]*accept[ \t]+[a-z-]+[ \t]*:.*$/u

/** The words of keys and values, without comments. */
function wordsOfYaml(yaml: string): string[] {
  let indent = 0
  let isOpen = true
  return yaml.split(/\r\n|[\n\r]/).flatMap((line) => {
    const start = line.search(/\S/)
    if (start === -1) return []
    if (line[start] === '#' && (start <= indent || isOpen)) return []
    const remaining = line
      .replace(acceptance, '')
      .replace(commentAfter, '')
      .replace(/(?<=[:-][ \t]+)[|>][-+\d]*[ \t]*$/, '')
    indent = remaining.search(/[^\s-]|-(?! )/)
    isOpen = /[:[{,\]}"'-][ \t]*$/.test(remaining) || gridLine.test(remaining)
    return wordsIn(remaining.includes('"') ? remaining.replace(/[^\s"]*\\[^\s"]*/g, ' ') : remaining).filter(
      (word) => !/^null$/i.test(word),
    )
  })
}

/** Runs of characters other than white space and ASCII punctuation. */
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

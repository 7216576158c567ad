import { Lexer } from 'yaml'
import { isContentRule, isReadingRule } from '#lib/content/problems/rules.ts'

/** A remark in a file that accepts what a rule finds in one place: `# accept near-copy: the difference is the point`. */
export type Acceptance = {
  /** As it is written; it may be none. */
  readonly rule: string
  readonly reason: string
  readonly start: number
  readonly end: number
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m

/** The acceptances in a content file, by its path; a file of messages can hold none. */
export function findAcceptances(path: string, text: string): readonly Acceptance[] {
  if (!text.includes('accept')) return []
  if (path.endsWith('.yaml')) return acceptancesOfYaml(text, 0)
  if (!path.endsWith('.md')) return []
  const front = text.startsWith('---') ? frontMatter.exec(text) : undefined
  if (!front) return acceptancesOfMarkdown(text, 0)
  const [whole, yaml = ''] = front
  return [
    ...acceptancesOfYaml(yaml, whole.indexOf('\n') + 1),
    ...acceptancesOfMarkdown(text.slice(whole.length), whole.length),
  ]
}

const wording = /^accept\s+([\w-]+)\s*(?::([\s\S]*))?$/

/** The acceptances among the remarks of a YAML text, which begins at an offset of its file. */
function acceptancesOfYaml(text: string, offset: number): Acceptance[] {
  const found: Acceptance[] = []
  let start = offset
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    // These signs stand in no text; they tell what the next token is.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') {
      isScalar = token === '\u001f'
      continue
    }
    if (!isScalar && token.startsWith('#'))
      found.push(...toAcceptance(token.slice(1), start, start + token.trimEnd().length))
    isScalar = false
    start += token.length
  }
  return found
}

const comment = /^ {0,3}<!--((?:(?!-->)[\s\S])*)-->[ \t]*\r?$/gm

/** The acceptances among the HTML comments of a Markdown text that have their lines for themselves. */
function acceptancesOfMarkdown(text: string, offset: number): Acceptance[] {
  const fences = fencedParts(text)
  return [...text.matchAll(comment)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    if (fences.some(({ start, end }) => index >= start && index < end)) return []
    return toAcceptance(words, offset + index, offset + index + whole.trimEnd().length)
  })
}

/** Whether a remark of YAML accepts what a rule finds, so that nobody takes it for a part of a text. */
export function isAcceptance(remark: string): boolean {
  const [, rule = '', reason] = wording.exec(remark.replace(/^#/, '').trim()) ?? []
  return reason !== undefined && (isContentRule(rule) || isReadingRule(rule))
}

function toAcceptance(remark: string, start: number, end: number): Acceptance[] {
  const match = wording.exec(remark.trim())
  if (!match) return []
  const [, rule = '', reason = ''] = match
  return [{ rule, reason: reason.replace(/\s+/g, ' ').trim(), start, end }]
}

/** Where code blocks begin and end: a remark in one is code. */
function fencedParts(text: string): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = []
  let open: { readonly fence: string; readonly start: number } | undefined
  for (const { index, 1: fence = '', 2: info = '' } of text.matchAll(/^ {0,3}(`{3,}|~{3,})(.*)$/gm)) {
    if (!open) open = { fence, start: index }
    else if (fence.startsWith(open.fence) && info.trim() === '') {
      parts.push({ start: open.start, end: index })
      open = undefined
    }
  }
  return open ? [...parts, { start: open.start, end: text.length }] : parts
}

/** The text with its acceptances blanked out, so that nobody reads them and every other sign keeps its place. */
export function withoutAcceptances(text: string, acceptances: readonly Acceptance[]): string {
  return acceptances.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replace(/[^\r\n]/g, ' ') + left.slice(end),
    text,
  )
}

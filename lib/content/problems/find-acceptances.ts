import { Lexer } from 'yaml'
import { isContentRule, isReadingRule } from '#lib/content/problems/rules.ts'

/** A comment that accepts a warning of a rule in one place: `# accept near-copy: the difference is the point`. */
export type Acceptance = {
  /** As written; it may be unknown. */
  readonly rule: string
  readonly reason: string
  readonly start: number
  readonly end: number
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m

/** The acceptances in a content file; JSON files cannot contain any. */
export function findAcceptances(path: string, text: string): readonly Acceptance[] {
  if (!text.includes('accept')) return []
  if (path.endsWith('.yaml')) return acceptancesOfYaml(text, 0)
  if (!path.endsWith('.md')) return []
  const front = text.startsWith('---') ? frontMatter.exec(text) : undefined
  if (!front) return acceptancesOfMarkdown(text, 0)
  const [matched, yaml = ''] = front
  return [
    ...acceptancesOfYaml(yaml, matched.indexOf('\n') + 1),
    ...acceptancesOfMarkdown(text.slice(matched.length), matched.length),
  ]
}

const wording = /^accept\s+([\w-]+)\s*(?::([\s\S]*))?$/

/** The acceptances in the comments of a YAML text, which begins at an offset of its file. */
function acceptancesOfYaml(text: string, offset: number): Acceptance[] {
  const found: Acceptance[] = []
  let start = offset
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    // The lexer emits these control characters to mark the type of the next token.
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

/** The acceptances in the HTML comments of a Markdown text that are on lines of their own. */
function acceptancesOfMarkdown(text: string, offset: number): Acceptance[] {
  const fences = fencedParts(text)
  return [...text.matchAll(comment)].flatMap(({ index, 0: matched, 1: words = '' }) => {
    if (fences.some(({ start, end }) => index >= start && index < end)) return []
    return toAcceptance(words, offset + index, offset + index + matched.trimEnd().length)
  })
}

/** Whether a YAML comment is an acceptance, and so no part of a text. */
export function isAcceptance(comment: string): boolean {
  const [, rule = '', reason] = wording.exec(comment.replace(/^#/, '').trim()) ?? []
  return reason !== undefined && (isContentRule(rule) || isReadingRule(rule))
}

function toAcceptance(comment: string, start: number, end: number): Acceptance[] {
  const match = wording.exec(comment.trim())
  if (!match) return []
  const [, rule = '', reason = ''] = match
  return [{ rule, reason: reason.replace(/\s+/g, ' ').trim(), start, end }]
}

/** The fenced code blocks; a comment in one is code. */
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

/** The text with its acceptances replaced by spaces, so that all offsets stay the same. */
export function withoutAcceptances(text: string, acceptances: readonly Acceptance[]): string {
  return acceptances.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replace(/[^\r\n]/g, ' ') + left.slice(end),
    text,
  )
}

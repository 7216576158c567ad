import type { MarkdownIt, Token } from 'markdown-it'

/** Labels of scrolling blocks; with the language of the labels and of the text where the two differ. */
export type BlockWords = {
  readonly code: string
  readonly table: string
  readonly lang?: string
  readonly textLang?: string
}

// A longer line may be wider than a phone.
const longLine = 30

/**
 * Wraps tables and code with a long line in a scrolling box with a label and a tab stop, so that it can be scrolled by
 * keyboard. Without labels the blocks stay unwrapped.
 */
export function scrollBlocks(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer
  const { escapeHtml } = markdown.utils
  const open = (label: string, { lang }: BlockWords) => {
    const language = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`
    return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(label)}"${language}>`
  }
  /** The block has the language of the text, not that of the label. */
  const inTextLanguage = (html: string, { textLang }: BlockWords) =>
    textLang === undefined ? html : html.replace(/^<\w+/, (tag) => `${tag} lang="${escapeHtml(textLang)}"`)

  for (const name of ['fence', 'code_block']) {
    const render = rules[name]
    if (!render) continue
    rules[name] = (tokens, index, options, env, self) => {
      const html = render(tokens, index, options, env, self)
      const words = findWords(env)
      return words && hasLongLine(tokens[index])
        ? `${open(words.code, words)}${inTextLanguage(html.trim(), words)}</div>\n`
        : html
    }
  }
  rules.table_open = (tokens, index, options, env, self) => {
    const html = self.renderToken(tokens, index, options)
    const words = findWords(env)
    return words ? open(words.table, words) + inTextLanguage(html, words) : html
  }
  rules.table_close = (tokens, index, options, env, self) =>
    self.renderToken(tokens, index, options) + (findWords(env) ? '</div>\n' : '')
}

const hasLongLine = (token: Token | undefined): boolean =>
  token?.content.split('\n').some((line) => line.length > longLine) === true

function findWords(env: unknown): BlockWords | undefined {
  const words = typeof env === 'object' && env !== null && 'words' in env ? env.words : undefined
  return isBlockWords(words) ? words : undefined
}

const isBlockWords = (words: unknown): words is BlockWords =>
  typeof words === 'object' && words !== null && 'code' in words && 'table' in words

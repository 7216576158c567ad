import { markdown } from '#lib/markdown/markdown-it.ts'
import { asWritten, type HrefOf, withHrefs } from '#lib/markdown/resolve-links.ts'
import { type BlockWords, scrollBlocks } from '#lib/markdown/scrolling-blocks.ts'
import { isDoneMark, taskSign } from '#lib/markdown/task-items.ts'

/** How a text is rendered on a page. */
export type Rendering = {
  readonly hrefOf: HrefOf
  /** Labels for screen readers: of task list items and of scrolling blocks. */
  readonly words?: BlockWords & { readonly done: string; readonly toDo: string }
}

scrollBlocks(markdown)

markdown.renderer.rules.task_mark = (tokens, index, _options, env) => {
  const token = tokens[index]
  const isDone = token !== undefined && isDoneMark(token)
  const sign = `<span class="task-mark" aria-hidden="true">${taskSign(isDone)}</span> `
  const words = env?.words
  if (!isWords(words)) return sign
  const lang = words.lang === undefined ? '' : ` lang="${escaped(words.lang)}"`
  return `${sign}<span class="sr-only"${lang}>${escaped(isDone ? words.done : words.toDo)} </span>`
}

/** A Markdown text as HTML; HTML in the text is escaped. */
export function renderMarkdown(text: string, { hrefOf, words }: Rendering = { hrefOf: asWritten }): string {
  return markdown.render(text, { ...withHrefs(hrefOf), words })
}

/** The tokens of a Markdown text. */
export const parseMarkdown = (text: string): ReturnType<typeof markdown.parse> => markdown.parse(text, {})

const escaped = (text: string): string => markdown.utils.escapeHtml(text)

function isWords(value: unknown): value is NonNullable<Rendering['words']> {
  return typeof value === 'object' && value !== null && 'done' in value
}

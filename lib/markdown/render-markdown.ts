import { markdown } from '#lib/markdown/markdown-it.ts'
import { asWritten, type HrefOf, withHrefs } from '#lib/markdown/resolve-links.ts'
import { type BlockWords, scrollBlocks } from '#lib/markdown/scrolling-blocks.ts'
import { isDoneMark, taskSign } from '#lib/markdown/task-items.ts'

/** What a text cannot say by itself where it is shown. */
export type Rendering = {
  readonly hrefOf: HrefOf
  /** What readers of screens are told of an item of a task list, and what blocks that scroll are called. */
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

/** HTML of a Markdown text; HTML in the text comes out as text. */
export function renderMarkdown(text: string, { hrefOf, words }: Rendering = { hrefOf: asWritten }): string {
  return markdown.render(text, { ...withHrefs(hrefOf), words })
}

/** The parts of a Markdown text, in the order in which they are read. */
export const parseMarkdown = (text: string): ReturnType<typeof markdown.parse> => markdown.parse(text, {})

const escaped = (text: string): string => markdown.utils.escapeHtml(text)

function isWords(value: unknown): value is NonNullable<Rendering['words']> {
  return typeof value === 'object' && value !== null && 'done' in value
}

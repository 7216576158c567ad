import type { StateCore, Token } from 'markdown-it'

/** The symbol of a task list item, in every output. */
export const taskSign = (isDone: boolean): string => (isDone ? '☑' : '☐')

const mark = /^\[([ xX])\][ \t\u00A0]+/

/**
 * Parses `- [ ] text` and `- [x] text` as task list items: the brackets become a token `task_mark` with `meta.isDone`.
 */
export function taskItems({ tokens, Token }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    const item = tokens[index - 2]
    if (token.type !== 'inline' || item?.type !== 'list_item_open') continue
    const [first, ...rest] = token.children ?? []
    const found = first?.type === 'text' ? mark.exec(first.content) : null
    if (!first || !found || (first.content === found[0] && rest.length === 0)) continue
    const sign = new Token('task_mark', '', 0)
    sign.meta = { isDone: found[1] !== ' ' }
    item.attrJoin('class', 'task')
    first.content = first.content.slice(found[0].length)
    token.children = [sign, first, ...rest]
  }
}

export const isDoneMark = ({ meta }: Token): boolean => meta?.isDone === true

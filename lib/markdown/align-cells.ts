import type { StateCore } from 'markdown-it'

export type Alignment = 'left' | 'center' | 'right'

const written = /^text-align:(left|center|right)$/

/**
 * Aligns the cells of a table with a class. markdown-it uses a style attribute, which the content security policy of
 * the pages does not allow.
 */
export function alignCells({ tokens }: StateCore): void {
  for (const token of tokens) {
    if (token.type !== 'th_open' && token.type !== 'td_open') continue
    const alignment = written.exec(`${token.attrGet('style') ?? ''}`)?.[1]
    token.attrs = alignment === undefined ? null : [['class', `align-${alignment}`]]
  }
}

/** The alignment for a class of {@link alignCells}. */
export function findAlignment(className: string): Alignment | undefined {
  if (className === 'align-left') return 'left'
  if (className === 'align-center') return 'center'
  return className === 'align-right' ? 'right' : undefined
}

import type { Env, StateCore } from 'markdown-it'

/**
 * Where a link of a text leads in one output. Gets the address as the catalog has it: a page of the site as its
 * path behind the locale (`/skills/mlflow`), all else in full.
 */
export type HrefOf = (href: string) => string

export const asWritten: HrefOf = (href) => href

export const withHrefs = (hrefOf: HrefOf): Env => ({ hrefOf })

/** Has links lead where the function says that {@link withHrefs} gives. */
export function resolveLinks({ tokens, env }: StateCore): void {
  const { hrefOf } = env
  if (typeof hrefOf !== 'function') return
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      const href = child.type === 'link_open' ? child.attrGet('href') : null
      if (href !== null) child.attrSet('href', `${hrefOf(`${href}`)}`)
    }
  }
}

import type { Env, StateCore } from 'markdown-it'

/**
 * Resolves a link of a text for one output. Takes the address as in the catalog: a page of the site as its path after
 * the locale (`/skills/mlflow`), everything else as a full address.
 */
export type HrefOf = (href: string) => string

export const asWritten: HrefOf = (href) => href

export const withHrefs = (hrefOf: HrefOf): Env => ({ hrefOf })

/** Resolves links with the function given by {@link withHrefs}. */
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

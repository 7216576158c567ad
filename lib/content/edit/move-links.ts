import { posix } from 'node:path'
import { rewriteLinks } from '#lib/markdown/text-links.ts'

/** The new path of a file; the same if it does not move. */
export type MovedPath = (path: string) => string

/** Adapts the links of a Markdown text to files that move; `path` is the former path of the file of the text. */
export function moveLinks(text: string, path: string, moved: MovedPath): string {
  return rewriteLinks(text, ({ href }) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(href)) return undefined
    const [written = '', ...fragment] = href.split('#')
    const target = posix.join(posix.dirname(path), decodeURI(written))
    const [from, to] = [moved(path), moved(target)]
    const isSame = posix.join(posix.dirname(from), decodeURI(written)) === to
    return isSame ? undefined : [posix.relative(posix.dirname(from), to), ...fragment].join('#')
  })
}

import { basePath } from '#lib/site/base-path.ts'
import { securityHeaders } from '#lib/site/security-headers.ts'

type Header = { readonly key: string; readonly value: string }

export type HeaderRule = {
  /** Addresses below the base path, as Next writes them. */
  readonly source: string
  readonly headers: readonly Header[]
}

/** Who may show these pages in a frame: everybody. All other pages: only the site itself. */
const framedByAnyone: Header = { key: 'Content-Security-Policy', value: 'frame-ancestors *' }
const readByAnyone: Header = { key: 'Access-Control-Allow-Origin', value: '*' }

/** `page` is a source without its last segment; files, which have a point in their name, have no twin. */
const markdownOf = (page: string): HeaderRule => ({
  source: `${page}/:name([^./]+)`,
  headers: [{ key: 'Link', value: `<${basePath}${page}/:name.md>; rel="alternate"; type="text/markdown"` }],
})

/** What is sent with which addresses. A later rule wins over an earlier one that gives the same header. */
export const headerRules: readonly HeaderRule[] = [
  { source: '/:path*', headers: securityHeaders },
  { source: '/embed/:path*', headers: [framedByAnyone] },
  { source: '/api/:path*', headers: [readByAnyone] },
  { source: '/downloads/:path*', headers: [readByAnyone] },
  markdownOf('/:locale/skills'),
  markdownOf('/:locale/roles'),
]

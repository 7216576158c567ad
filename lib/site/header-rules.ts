import { basePath } from '#lib/site/base-path.ts'
import { type Header, inert, securityHeaders } from '#lib/site/security-headers.ts'

export type HeaderRule = {
  /** Addresses below the base path, as Next writes them. */
  readonly source: string
  readonly headers: readonly Header[]
}

/** Below it is what anybody may show in a frame; all else only the site itself. */
export const framedFolder = 'embed'
export const framedByAnyone: Header = { key: 'Content-Security-Policy', value: 'frame-ancestors *' }
/** Below them is what the scripts of any site may read. */
export const openFolders: readonly string[] = ['api', 'downloads']
export const readByAnyone: Header = { key: 'Access-Control-Allow-Origin', value: '*' }

/** `page` is a source without its last segment; files, which have a point in their name, have no twin. */
const markdownOf = (page: string): HeaderRule => ({
  source: `${page}/:name([^./]+)`,
  headers: [{ key: 'Link', value: `<${basePath}${page}/:name.md>; rel="alternate"; type="text/markdown"` }],
})

/** What is sent with which addresses. A later rule wins over an earlier one that gives the same header. */
export const headerRules: readonly HeaderRule[] = [
  { source: '/:path*', headers: securityHeaders },
  { source: `/${framedFolder}/:path*`, headers: [framedByAnyone] },
  { source: '/(scripts|search-index|api)/:path*', headers: [inert] },
  { source: '/method-not-allowed', headers: [inert] },
  ...openFolders.map((folder) => ({ source: `/${folder}/:path*`, headers: [readByAnyone] })),
  markdownOf('/:locale/skills'),
  markdownOf('/:locale/roles'),
]

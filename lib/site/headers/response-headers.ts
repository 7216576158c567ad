import { pagePolicy } from '#lib/site/headers/security-policy.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/** Any site may show pages below it in a frame; all other pages only the site itself. */
const framedFolder = 'embed'
/** Scripts of any site may read files below them. */
export const openFolders: readonly string[] = ['api', 'downloads']
/** Other sites may embed files below them, such as the pictures of shared links. */
const embeddableFolders: readonly string[] = [framedFolder, ...openFolders, 'share', 'icons']

/** Sent with every response. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

const framedByAnyone = 'frame-ancestors *'
const framedBySelf = "frame-ancestors 'self'"

/** For files that are not pages: if a browser opens one as a page, it loads and runs nothing. */
const inertPolicy = "default-src 'none'; frame-ancestors 'none'"
/** A drawing may have inline styles. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

type Answered = {
  /** Below the base path. */
  readonly path: string
  readonly contentType: string
}

/** All headers of a response except those that describe its body. */
export function responseHeaders({ path, contentType }: Answered): Readonly<Record<string, string>> {
  const [, folder = ''] = path.split('/')
  return {
    ...securityHeaders,
    'Content-Security-Policy': policyOf(folder, contentType),
    'Cross-Origin-Resource-Policy': embeddableFolders.includes(folder) ? 'cross-origin' : 'same-origin',
    ...(openFolders.includes(folder) && { 'Access-Control-Allow-Origin': '*' }),
    ...(hasMarkdown.test(path) && {
      Link: `<${basePath}${path}.md>; rel="alternate"; type="text/markdown"`,
    }),
  }
}

/** Pages of the community are for one reader: never stored, never framed. */
export const communityHeaders = {
  ...securityHeaders,
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
  Vary: 'Cookie',
} as const

const hasMarkdown = /^\/[\w-]+\/(?:skills|roles)\/[\w-]+$/

function policyOf(folder: string, contentType: string): string {
  const framing = folder === framedFolder ? framedByAnyone : framedBySelf
  if (contentType.startsWith('text/html')) return `${pagePolicy}; ${framing}`
  if (contentType.startsWith('image/svg')) return drawingPolicy
  // Browsers show PDFs in pages of their own, which must be able to load their scripts.
  return contentType.startsWith('application/pdf') ? framing : inertPolicy
}

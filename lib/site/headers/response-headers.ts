import { pagePolicy } from '#lib/site/headers/security-policy.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/** Below it is what anybody may show in a frame; all else only the site itself. */
const framedFolder = 'embed'
/** Below them is what the scripts of any site may read. */
export const openFolders: readonly string[] = ['api', 'downloads']
/** Below them is what other sites may show, such as the pictures of shared links. */
const shownFolders: readonly string[] = [framedFolder, ...openFolders, 'share', 'icons']

/** What is sent with everything. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

const framedByAnyone = 'frame-ancestors *'
const framedBySelf = "frame-ancestors 'self'"

/** For what is no page: a browser that opens it as one lets it load and run nothing. */
const inertPolicy = "default-src 'none'; frame-ancestors 'none'"
/** A drawing may have a style of its own. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

type Answered = {
  /** Below the base path. */
  readonly path: string
  readonly contentType: string
}

/** Everything that is sent with an answer beside what describes its bytes. */
export function responseHeaders({ path, contentType }: Answered): Readonly<Record<string, string>> {
  const [, folder = ''] = path.split('/')
  return {
    ...securityHeaders,
    'Content-Security-Policy': policyOf(folder, contentType),
    'Cross-Origin-Resource-Policy': shownFolders.includes(folder) ? 'cross-origin' : 'same-origin',
    ...(openFolders.includes(folder) && { 'Access-Control-Allow-Origin': '*' }),
    ...(hasMarkdown.test(path) && {
      Link: `<${basePath}${path}.md>; rel="alternate"; type="text/markdown"`,
    }),
  }
}

const hasMarkdown = /^\/[\w-]+\/(?:skills|roles)\/[\w-]+$/

function policyOf(folder: string, contentType: string): string {
  const framing = folder === framedFolder ? framedByAnyone : framedBySelf
  if (contentType.startsWith('text/html')) return `${pagePolicy}; ${framing}`
  if (contentType.startsWith('image/svg')) return drawingPolicy
  // Viewers of browsers are pages of their own, which must be able to load what they need.
  return contentType.startsWith('application/pdf') ? framing : inertPolicy
}

import { createHash } from 'node:crypto'
import { inlineScripts } from '#lib/site/inline-scripts.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What a page may load and run: what comes from the site itself, and of what is inline only the scripts that we know.
 * The same for every page, so that text of the content that became a script by a mistake would not run.
 */
export const pagePolicy = [
  "default-src 'none'",
  `script-src 'self' ${inlineScripts.map(hashOf).join(' ')}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The HTML with its policy at the top of its head, for hosts that send no headers. Throws when it has no head. */
export function withPolicy(html: string): string {
  if (!html.includes('<head>')) throw new Error('it has no head')
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`)
}

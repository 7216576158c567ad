import { createHash } from 'node:crypto'
import { addedScripts, inlineScripts } from '#lib/site/headers/inline-scripts.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const hashes = new Map(inlineScripts.map((text) => [text, hashOf(text)]))

function policyWith(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map((text) => hashes.get(text))].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/**
 * What a page may load and run: what comes from the site itself, and of what is inline only the scripts that we know.
 * The same for every page, so that text of the content that became a script by a mistake would not run.
 */
export const pagePolicy = policyWith(inlineScripts)

const scriptElement = /<script\b[^>]*>([\s\S]*?)<\/script>/g

/**
 * The HTML with its policy at the top of its head, for hosts that send no headers. Of the scripts that we know it names
 * those that the page uses, which spares the others' bytes. Throws when it has no head.
 */
export function withPolicy(html: string): string {
  if (!html.includes('<head>')) throw new Error('it has no head')
  const present = new Set([...html.matchAll(scriptElement)].map(([, text = '']) => text))
  const policy = policyWith(inlineScripts.filter((text) => present.has(text) || addedScripts.includes(text)))
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

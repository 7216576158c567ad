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
 * Pages may load only files of the site itself, and run only the inline scripts of the list.
 * The same for every page, so that content that became a script by mistake would not run.
 */
export const pagePolicy = policyWith(inlineScripts)

const scriptElement = /<script\b[^>]*>([\s\S]*?)<\/script>/g

/**
 * Adds the policy to the head of a page, for hosts that send no headers. It lists only the hashes of the scripts that
 * the page uses, to save bytes. Throws where the page has no head.
 */
export function withPolicy(html: string): string {
  if (!html.includes('<head>')) throw new Error('it has no head')
  const present = new Set([...html.matchAll(scriptElement)].map(([, text = '']) => text))
  const policy = policyWith(inlineScripts.filter((text) => present.has(text) || addedScripts.includes(text)))
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

import { createHash } from 'node:crypto'
import { speculationRules } from '../site/speculation-rules.mjs'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const styleAttribute = /(?<=<[a-z][^<>]*\s)style="([^"]*)"/g

/**
 * The HTML with a Content-Security-Policy at the top of its head: what comes from the site itself may be used,
 * and of what is inline only what stands in this very page or what our script adds, by its hash. Throws when it
 * has no head.
 *
 * @param {string} html
 * @returns {string}
 */
export function withPolicy(html) {
  if (!html.includes('<head>')) throw new Error('no head was found in it')
  const scripts = [...html.matchAll(scriptElement)].flatMap(([, attributes = '', text = '']) =>
    isRun(attributes) && text !== '' ? [hashOf(text)] : [],
  )
  const styles = [...html.matchAll(styleElement)].map(([, text = '']) => hashOf(text))
  // Looking for the place is slow, and reading pages have none.
  const attributes = html.includes('style="')
    ? [...html.matchAll(styleAttribute)].map(([, text = '']) => hashOf(unescapeHtml(text)))
    : []
  if (attributes.length > 0) styles.push("'unsafe-hashes'", ...attributes)
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(scripts), hashOf(speculationRules)].join(' '),
    ["style-src 'self'", ...new Set(styles)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

/** Whether the policy is asked about what stands in a script element. @param {string} attributes */
function isRun(attributes) {
  return !/\bsrc=|\btype="application\/(?:ld\+)?json"/.test(attributes)
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** @param {string} attribute as React writes it */
function unescapeHtml(attribute) {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

import { createHash } from 'node:crypto'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const scriptPreload = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*\bas="script")[^>]*>/g
// What React writes to find its way when it hydrates.
const hydrationMarks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$-->|<!-- -->/g

/**
 * The HTML of a reading page without what only the framework needs: its scripts, their preloads and its data.
 * Scripts of ours stay: modules, data blocks such as JSON-LD, and what carries `data-keep`.
 * Throws when there is nothing to take away, since then the framework writes its pages in another way.
 *
 * @param {string} html
 * @returns {string}
 */
export function leanHtml(html) {
  let removed = 0
  const lean = html.replace(scriptElement, (element, attributes) => {
    if (isOurs(attributes)) return element
    removed += 1
    return ''
  })
  if (removed === 0) throw new Error('no script of the framework was found in it')
  return lean.replace(scriptPreload, '').replace(hydrationMarks, '')
}

/** @param {string} attributes */
function isOurs(attributes) {
  return /\bdata-keep\b|\btype="(?:application\/ld\+json|speculationrules|module)"/.test(attributes)
}

/**
 * The HTML with a Content-Security-Policy at the top of its head: what comes from the site itself may be used,
 * and of what is inline only what stands in this very page, by its hash.
 *
 * @param {string} html
 * @returns {string}
 */
export function withPolicy(html) {
  const scripts = [...html.matchAll(scriptElement)].flatMap(([, attributes = '', text = '']) =>
    /\bsrc=/.test(attributes) || text === '' ? [] : [hashOf(text)],
  )
  const styles = [...html.matchAll(styleElement)].map(([, text = '']) => hashOf(text))
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(scripts)].join(' '),
    ["style-src 'self'", ...new Set(styles)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

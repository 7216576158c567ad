const place = /(<span\b[^>]*\bdata-size-of="([^"]*)"[^>]*>)<\/span>/g
const root = /<html[^>]*\blang="([^"]+)"/

/**
 * The HTML with the size of each file in the place kept for it, in the words of the page's language.
 * A place for a file that is not built ahead stays empty.
 *
 * @param {string} html
 * @param {ReadonlyMap<string, number>} sizes in bytes, by address
 * @returns {string}
 */
export function withSizes(html, sizes) {
  const locale = root.exec(html)?.[1] ?? 'en'
  return html.replace(place, (kept, start, href) => {
    const bytes = sizes.get(href)
    return bytes === undefined ? kept : `${start}${sizeText(bytes, locale)}</span>`
  })
}

/**
 * A size in the unit that leaves one to three digits before the point; a thousand bytes are a kilobyte.
 *
 * @param {number} bytes
 * @param {string} locale
 */
export function sizeText(bytes, locale) {
  const [unit, size] = inUnit(bytes)
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumSignificantDigits: size < 10 ? 2 : 3,
  })
  return format.format(size)
}

/** @param {number} bytes @returns {['byte' | 'kilobyte' | 'megabyte', number]} */
function inUnit(bytes) {
  if (bytes < 1000) return ['byte', bytes]
  // From here on, 999.5 kB would be rounded to a thousand.
  return bytes < 999_500 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000]
}

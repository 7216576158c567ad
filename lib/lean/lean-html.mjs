const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const scriptPreload =
  /<link\b(?:(?=[^>]*\brel="preload")(?=[^>]*\bas="script")|(?=[^>]*\brel="modulepreload"))[^>]*>/g
// What React writes to find its way when it hydrates.
const hydrationMarks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$-->|<!-- -->/g
// What React writes for a part that comes later, and that a script would put where it belongs.
const latePart = /<template id="[BP]:|<div hidden="" id="S:|<!--\$[?!~]-->/
const styleAttribute = /<[a-z][^<>]*\sstyle="/

/**
 * The HTML of a reading page without what only the framework needs: its scripts, their preloads and its data.
 * Scripts of ours stay: modules, data blocks such as JSON-LD, and what carries `data-keep`.
 * Throws when the page is not written as Next writes pages, or would not work without what is taken away.
 *
 * @param {string} html
 * @returns {string}
 */
export function leanHtml(html) {
  const removed = { scripts: 0, parts: 0 }
  const lean = html.replace(scriptElement, (element, attributes, text) => {
    if (isOurs(attributes)) return element
    if (/\bsrc="[^"]*\/_next\//.test(attributes)) removed.scripts += 1
    else if (text.includes('self.__next_f')) removed.parts += 1
    else if (!text.includes('TURBOPACK'))
      throw new Error(`it has a script of unknown kind: ${element.slice(0, 200)}`)
    return ''
  })
  if (removed.scripts === 0) throw new Error('no script of the framework was found in it')
  if (removed.parts === 0) throw new Error('no data of the framework was found in it')
  if (latePart.test(lean)) throw new Error('a part of it would come later, by a script of the framework')
  const clean = lean.replace(scriptPreload, '').replace(hydrationMarks, '')
  refuseRemains(clean)
  return clean
}

/** @param {string} attributes */
function isOurs(attributes) {
  return /\bdata-keep\b|\btype="(?:application\/ld\+json|module)"/.test(attributes)
}

/** @param {string} html */
function refuseRemains(html) {
  const [remains] = /<(?:script|link)\b[^>]*\/_next\/[^>]*\.js[^>]*>/.exec(html) ?? []
  if (remains) throw new Error(`${remains} was not recognised as one of the framework`)
}

/**
 * Throws when an element has a style of its own, which the policy of a reading page does not let in.
 *
 * @param {string} html
 */
export function refuseStyleAttributes(html) {
  const [styled] = (html.includes('style="') && styleAttribute.exec(html)) || []
  if (styled) throw new Error(`${styled}…" has a style of its own; give it a class instead`)
}

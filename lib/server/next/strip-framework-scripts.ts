import { inlineScripts } from '#lib/site/headers/inline-scripts.ts'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const scriptPreload =
  /<link\b(?:(?=[^>]*\brel="preload")(?=[^>]*\bas="script")|(?=[^>]*\brel="modulepreload"))[^>]*>/g
// Markers that React writes for hydration.
const hydrationMarks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$-->|<!-- -->/g
// Markers that React writes for streamed parts, which a script would have to insert.
const latePart = /<template id="[BP]:|<div hidden="" id="S:|<!--\$[?!~]-->/
const ofTheFramework = /\bsrc="[^"]*\/_next\//

/**
 * Removes the scripts, script preloads and data of the framework from a reading page. Our own scripts stay: modules,
 * known inline scripts, and data such as JSON-LD. Throws if the page is not in the format of Next, or depends on the
 * removed scripts.
 */
export function stripFrameworkScripts(html: string): string {
  const removed = { scripts: 0, data: 0 }
  const stripped = html.replace(scriptElement, (element, attributes: string, text: string) => {
    if (isOurs(attributes, text)) return element
    if (ofTheFramework.test(attributes)) removed.scripts += 1
    else if (text.includes('self.__next_f')) removed.data += 1
    else if (!text.includes('TURBOPACK')) throw unknownScript(element)
    return ''
  })
  if (removed.scripts === 0) throw new Error('it has no script of the framework')
  if (removed.data === 0) throw new Error('it has no data of the framework')
  if (latePart.test(stripped)) throw new Error('a script of the framework would have to complete it')
  const clean = stripped.replace(scriptPreload, '').replace(hydrationMarks, '')
  assertNoFrameworkScript(clean)
  return clean
}

/** Whether a script is a module, JSON data, or one of the known inline scripts. */
export function isOurs(attributes: string, text: string): boolean {
  return /\btype="(?:application\/(?:ld\+)?json|module)"/.test(attributes) || inlineScripts.includes(text)
}

export const unknownScript = (element: string): Error =>
  new Error(`it has a script that is not ours: ${element.slice(0, 200)}`)

function assertNoFrameworkScript(html: string) {
  const [left] = /<(?:script|link)\b[^>]*\/_next\/[^>]*\.js[^>]*>/.exec(html) ?? []
  if (left) throw new Error(`${left} was not recognized as a script of the framework`)
}

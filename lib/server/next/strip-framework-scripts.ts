import { inlineScripts } from '#lib/site/headers/inline-scripts.ts'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const scriptPreload =
  /<link\b(?:(?=[^>]*\brel="preload")(?=[^>]*\bas="script")|(?=[^>]*\brel="modulepreload"))[^>]*>/g
// What React writes to find its way when it hydrates.
const hydrationMarks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$-->|<!-- -->/g
// What React writes for a part that comes later, and that a script would put where it belongs.
const latePart = /<template id="[BP]:|<div hidden="" id="S:|<!--\$[?!~]-->/
const ofTheFramework = /\bsrc="[^"]*\/_next\//

/**
 * The HTML of a reading page without what only the framework needs: its scripts, their preloads and its data. Scripts
 * of ours stay: modules, the known inline scripts, and data such as JSON-LD.
 * Throws when the page is not written as Next writes pages, or would not work without what is taken away.
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

/** Whether a script is a module, data that does not run, or one of the known inline scripts. */
export function isOurs(attributes: string, text: string): boolean {
  return /\btype="(?:application\/(?:ld\+)?json|module)"/.test(attributes) || inlineScripts.includes(text)
}

export const unknownScript = (element: string): Error =>
  new Error(`it has a script that is not ours: ${element.slice(0, 200)}`)

function assertNoFrameworkScript(html: string) {
  const [left] = /<(?:script|link)\b[^>]*\/_next\/[^>]*\.js[^>]*>/.exec(html) ?? []
  if (left) throw new Error(`${left} was not recognized as a script of the framework`)
}

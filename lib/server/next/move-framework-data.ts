import { isOurs, unknownScript } from '#lib/server/next/strip-framework-scripts.ts'
import { pushFrameworkData } from '#lib/site/headers/inline-scripts.ts'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
// `self.__next_f.push([…])`, the first time with the list made there, and the like for the bundler's runtime.
const push =
  /^(?:\(self\.(__next_f)=self\.__next_f\|\|\[\]\)|self\.(__next_f)|\(globalThis\["(TURBOPACK)"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([\s\S]*)\);?$/

/**
 * The HTML of a tool page whose inline scripts of the framework became data that does not run, and one script of ours,
 * always the same, that hands the data over. So a policy can name every inline script.
 * Throws when an inline script is neither ours nor one that Next writes.
 */
export function moveFrameworkData(html: string): string {
  let moved = 0
  const changed = html.replace(scriptElement, (element, attributes: string, text: string) => {
    if (text === '' || isOurs(attributes, text)) return element
    const [, first, next, runtime, data] = push.exec(text) ?? []
    const list = first ?? next ?? runtime
    if (list === undefined || data === undefined || !isJson(data)) throw unknownScript(element)
    moved += 1
    return `<script type="application/json" data-push="${list}">${data}</script>`
  })
  if (moved === 0) throw new Error('it has no data of the framework')
  return changed.replace('</body>', `<script>${pushFrameworkData}</script></body>`)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

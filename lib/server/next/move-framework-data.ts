import { isOurs, unknownScript } from '#lib/server/next/strip-framework-scripts.ts'
import { pushFrameworkData } from '#lib/site/headers/inline-scripts.ts'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
// `self.__next_f.push([…])`, which the first time creates the list, and the equivalent of the bundler's runtime.
const push =
  /^(?:\(self\.(__next_f)=self\.__next_f\|\|\[\]\)|self\.(__next_f)|\(globalThis\["(TURBOPACK)"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([\s\S]*)\);?$/

/**
 * Turns the inline framework scripts of a tool page into JSON, and adds one constant script that passes the JSON to the
 * framework, so that the policy can list all inline scripts by hash. Throws if an inline script is neither ours nor
 * written by Next.
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

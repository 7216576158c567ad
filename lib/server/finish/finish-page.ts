import { terseHtml } from '#lib/server/finish/terse-html.ts'
import { moveFrameworkData } from '#lib/server/next/move-framework-data.ts'
import { stripFrameworkScripts } from '#lib/server/next/strip-framework-scripts.ts'
import { withPolicy } from '#lib/site/headers/security-policy.ts'

/**
 * The HTML of a page as it is sent. Reading pages lose the scripts of the framework, tools keep them; each gets the
 * same policy. Throws, with the reason, when a page is not as it has to be.
 */
export function finishPage(html: string, isTool: boolean): string {
  const finished = withPolicy(isTool ? moveFrameworkData(html) : terseHtml(stripFrameworkScripts(html)))
  assertNoInlineStyle(finished)
  return finished
}

/** The policy of a page lets no style of an element in, so it would silently be missing. */
function assertNoInlineStyle(html: string) {
  const [styled] = html.includes('style') ? (/<style\b|<[a-z][^<>]*\sstyle="/.exec(html) ?? []) : []
  if (styled) throw new Error(`it has ${styled}…, which its policy forbids; use a class`)
}

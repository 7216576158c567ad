import { terseHtml } from '#lib/server/finish/terse-html.ts'
import { moveFrameworkData } from '#lib/server/next/move-framework-data.ts'
import { stripFrameworkScripts } from '#lib/server/next/strip-framework-scripts.ts'
import { withPolicy } from '#lib/site/headers/security-policy.ts'

/**
 * The final HTML of a page. Removes the framework scripts from reading pages, keeps them in tools, and adds the content
 * security policy. Throws with the reason if the page is not in the expected form.
 */
export function finishPage(html: string, isTool: boolean): string {
  const finished = withPolicy(isTool ? moveFrameworkData(html) : terseHtml(stripFrameworkScripts(html)))
  assertNoInlineStyle(finished)
  return finished
}

/** The policy blocks inline styles, so they would silently be missing. */
function assertNoInlineStyle(html: string) {
  const [styled] = html.includes('style') ? (/<style\b|<[a-z][^<>]*\sstyle="/.exec(html) ?? []) : []
  if (styled) throw new Error(`it has ${styled}…, which its policy forbids; use a class`)
}

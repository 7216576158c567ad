import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow, refuseClientComponents } from './client-components.mjs'
import { leanHtml, refuseStyleAttributes } from './lean-html.mjs'
import { withPolicy } from './security-policy.mjs'
import { withSizes } from './sizes.mjs'
import { terseHtml } from './terse-html.mjs'

/** @type {ReadonlySet<string>} */
const tools = new Set(JSON.parse(readFileSync(new URL('../../app/tools.json', import.meta.url), 'utf8')))

// Pages that Next writes by itself for faults that no page of ours survives.
const ofTheFramework = new Set(['500.html', '_global-error.html'])

const whereToLook =
  'Build with KEEP_HYDRATION=1 to see the pages as Next writes them, and compare them with what lib/lean/lean-html.mjs and tests/unit/lean/page-of-next.html expect; the adapters chapter in node_modules/next/dist/docs says where Next puts them.'

/**
 * Reading pages lose the scripts and the data of the framework, and every page gets its policy. Throws when a page
 * is not as it has to be. KEEP_HYDRATION=1 leaves the pages as the framework wrote them, for finding a fault.
 *
 * @param {object} build
 * @param {readonly { route: string, file: string }[]} build.pages HTML files that Next names, with their routes
 * @param {ReadonlyMap<string, number>} build.sizes of the files that pages lead to, in bytes, by address
 * @param {string} build.distDir
 * @param {string} build.nextVersion
 */
export function finishPages({ pages, sizes, distDir, nextVersion }) {
  if (process.env.KEEP_HYDRATION) return
  refuseClientComponents(distDir, tools)
  if (pages.length === 0) throw new Error(`Next ${nextVersion} names no page. ${whereToLook}`)
  const routes = new Map(pages.map(({ file, route }) => [file, route]))
  // Some pages are kept twice, with only one of the two named.
  for (const file of new Set([...routes.keys(), ...filesBelow(join(distDir, 'server'), '.html')])) {
    try {
      const html = withSizes(readFileSync(file, 'utf8'), sizes)
      writeFileSync(file, finish(html, basename(file), tools.has(routes.get(file) ?? '')))
    } catch (error) {
      const reason = error instanceof Error ? error.message : error
      throw new Error(`${file} cannot be finished (Next ${nextVersion}): ${reason}. ${whereToLook}`)
    }
  }
}

/** @param {string} html @param {string} name @param {boolean} isTool */
function finish(html, name, isTool) {
  if (isTool) return withPolicy(html)
  const lean = leanHtml(html)
  if (!ofTheFramework.has(name)) refuseStyleAttributes(lean)
  return withPolicy(terseHtml(lean))
}

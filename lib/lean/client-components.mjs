import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

/**
 * Fails when a page that is no tool contains a client component of ours, when a tool is no page, or when the
 * lists of client components are not where they were.
 *
 * @param {string} distDir
 * @param {ReadonlySet<string>} tools
 */
export function refuseClientComponents(distDir, tools) {
  const built = join(distDir, 'server', 'app')
  const manifests = filesBelow(built, 'page_client-reference-manifest.js').map((file) => ({
    file,
    route: `/${relative(built, dirname(file)).replaceAll('\\', '/')}`,
  }))
  if (manifests.length === 0) throw new Error(`no list of client components was found below ${built}`)
  for (const { file, route } of manifests) {
    const [component] = tools.has(route) ? [] : ownClientModules(readFileSync(file, 'utf8'))
    if (component) {
      throw new Error(
        `${route} is a reading page, but contains the client component ${component}. Take it out, or name the page in app/tools.json.`,
      )
    }
  }
  const routes = new Set(manifests.map(({ route }) => route))
  const [unknown] = [...tools].filter((tool) => !routes.has(tool))
  if (unknown) throw new Error(`app/tools.json names ${unknown}, which is no page of app/.`)
}

/** @param {string} manifest @returns {string[]} */
function ownClientModules(manifest) {
  const written = manifest.slice(manifest.indexOf('] = ') + '] = '.length).trimEnd()
  const { clientModules } = JSON.parse(written.replace(/;$/, ''))
  return Object.keys(clientModules).filter((module) => !module.startsWith('[project]/node_modules/next/'))
}

/** @param {string} folder @param {string} name the whole name or its end @returns {string[]} */
export function filesBelow(folder, name) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file).endsWith(name))
    .map((file) => join(folder, file))
}

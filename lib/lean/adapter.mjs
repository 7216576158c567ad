import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { servedAddress } from '../site/twin-folder.mjs'
import { listOutputs } from '../static-export/list-outputs.mjs'
import { leanHtml, withPolicy } from './lean-html.mjs'
import { withSizes } from './sizes.mjs'

const tools = new Set(JSON.parse(readFileSync(new URL('../../app/tools.json', import.meta.url), 'utf8')))

// Pages that Next writes by itself for faults that no page of ours survives.
const ofTheFramework = new Set(['/500', '/_global-error'])

/**
 * After the build: reading pages lose the scripts and the data of the framework, and every page gets its policy.
 * KEEP_HYDRATION=1 leaves the pages as the framework wrote them, for finding a fault.
 *
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'lean-reading-pages',
  onBuildComplete(build) {
    const {
      outputs,
      distDir,
      config: { basePath },
    } = build
    listOutputs(build)
    if (process.env.KEEP_HYDRATION) return
    refuseClientComponents(distDir)
    // The page for unknown addresses is kept twice, and only one of the two is among the outputs.
    const pages = [
      ...outputs.prerenders.map(({ pathname, route, fallback }) => ({
        pathname,
        route,
        file: fallback?.filePath,
      })),
      ...outputs.staticFiles.map(({ pathname, filePath }) => ({ pathname, route: pathname, file: filePath })),
      ...filesBelow(join(distDir, 'server'), '_not-found.html').map((file) => ({
        pathname: '/_not-found',
        route: '/_not-found',
        file,
      })),
    ].filter(({ pathname, file }) => file?.endsWith('.html') && !ofTheFramework.has(pathname))
    if (pages.length === 0) throw new Error('Next names no page; the adapter has to learn where they are.')
    const sizes = sizesOf(outputs.prerenders, basePath)
    for (const { pathname, route, file = '' } of pages) {
      const html = withSizes(readFileSync(file, 'utf8'), sizes)
      writeFileSync(file, finish(html, pathname, tools.has(route)))
    }
  },
}

export default adapter

/** @param {string} html @param {string} pathname @param {boolean} isTool */
function finish(html, pathname, isTool) {
  if (isTool) return withPolicy(html)
  try {
    return withPolicy(leanHtml(html))
  } catch (error) {
    throw new Error(`${pathname} cannot be made lean: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * How many bytes each file has that was built ahead, by the address at which it is served.
 *
 * @param {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]['outputs']['prerenders']} prerenders
 * @param {string} basePath
 */
function sizesOf(prerenders, basePath) {
  return new Map(
    prerenders.flatMap(({ pathname, fallback }) =>
      fallback?.filePath?.endsWith('.body')
        ? [[servedAddress(pathname, basePath), statSync(fallback.filePath).size]]
        : [],
    ),
  )
}

/** Fails when a page that is no tool contains a client component of ours. @param {string} distDir */
function refuseClientComponents(distDir) {
  const built = join(distDir, 'server', 'app')
  for (const manifest of filesBelow(built, 'page_client-reference-manifest.js')) {
    const route = `/${relative(built, dirname(manifest)).replaceAll('\\', '/')}`
    const [component] = ownClientModules(readFileSync(manifest, 'utf8'))
    if (component && !tools.has(route)) {
      throw new Error(
        `${route} is a reading page, but contains the client component ${component}. Take it out, or name the page in app/tools.json.`,
      )
    }
  }
}

/** @param {string} manifest @returns {string[]} */
function ownClientModules(manifest) {
  const written = manifest.slice(manifest.indexOf('] = ') + '] = '.length).trimEnd()
  const { clientModules } = JSON.parse(written.replace(/;$/, ''))
  return Object.keys(clientModules).filter((module) => !module.startsWith('[project]/node_modules/next/'))
}

/** @param {string} folder @param {string} name @returns {string[]} */
function filesBelow(folder, name) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === name)
    .map((file) => join(folder, file))
}

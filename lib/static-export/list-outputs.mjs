import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { servedAddress } from '../site/twin-folder.mjs'

/** Beside the other files of a build, what a static export takes out of it. */
export const listName = 'static-outputs.json'

const kept = new Set(['location', 'content-type', 'cache-control'])

/**
 * Pages and files that a build has written ahead, as they are listed for the static export.
 *
 * @typedef {object} Output
 * @property {string} address where it is served, below the base path
 * @property {string} route the folder in `app/` that it comes from
 * @property {string} file below the folder of the build
 * @property {number} status
 * @property {Record<string, string>} headers those that a host of files has to know; names in small letters
 *
 * @typedef {object} BuildList
 * @property {string} basePath
 * @property {string} publicFolder
 * @property {Output[]} outputs
 */

/**
 * Writes the list. Next tells what it has written only to an adapter, and only during the build.
 *
 * @param {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} build
 */
export function listOutputs({ outputs, distDir, projectDir, config: { basePath } }) {
  /** @type {{ pathname: string, route?: string, filePath?: string | undefined }[]} */
  const all = [
    ...outputs.prerenders.map(({ pathname, route, fallback }) => ({
      pathname,
      route,
      filePath: fallback?.filePath,
    })),
    ...outputs.staticFiles,
  ]
  /** @type {BuildList} */
  const list = {
    basePath,
    publicFolder: join(projectDir, 'public'),
    outputs: all.flatMap(({ pathname, route = '', filePath }) =>
      filePath === undefined || filePath.endsWith('.rsc')
        ? []
        : {
            address: servedAddress(pathname, basePath).slice(basePath.length) || '/',
            route,
            file: relative(distDir, filePath),
            ...answerOf(filePath),
          },
    ),
  }
  writeFileSync(join(distDir, listName), JSON.stringify(list))
}

/**
 * Status and headers stand in a file beside; not all of them are among what Next tells.
 *
 * @param {string} file
 * @returns {Pick<Output, 'status' | 'headers'>}
 */
function answerOf(file) {
  const beside = file.replace(/\.(?:html|body)$/, '.meta')
  if (beside === file || !existsSync(beside)) return { status: 200, headers: {} }
  const { status = 200, headers = {} } = JSON.parse(readFileSync(beside, 'utf8'))
  const sent = Object.entries(headers).filter(([name]) => kept.has(name.toLowerCase()))
  return {
    status,
    headers: Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), `${value}`])),
  }
}

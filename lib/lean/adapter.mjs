import { listOutputs } from '../static-export/list-outputs.mjs'
import { finishPages } from './finish-pages.mjs'

/**
 * After the build: lists what a static export takes, and finishes the pages before anything serves or copies them.
 *
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'lean-reading-pages',
  onBuildComplete(build) {
    listOutputs(build)
    const { outputs, distDir, nextVersion } = build
    const named = [
      ...outputs.prerenders.map(({ route, fallback }) => ({ route, file: fallback?.filePath ?? '' })),
      ...outputs.staticFiles.map(({ pathname, filePath }) => ({ route: pathname, file: filePath })),
    ]
    const pages = named.filter(({ file }) => file.endsWith('.html'))
    finishPages({ pages, distDir, nextVersion })
  },
}

export default adapter

import { listOutputs } from '../static-export/list-outputs.mjs'
import { dropPrefetches } from './drop-prefetches.mjs'
import { fileSizes } from './file-sizes.mjs'
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
    const { outputs, distDir, nextVersion, config } = build
    const named = [
      ...outputs.prerenders.map(({ route, fallback }) => ({ route, file: fallback?.filePath ?? '' })),
      ...outputs.staticFiles.map(({ pathname, filePath }) => ({ route: pathname, file: filePath })),
    ]
    const pages = named.filter(({ file }) => file.endsWith('.html'))
    const sizes = fileSizes(outputs.prerenders, config.basePath)
    dropPrefetches(distDir)
    finishPages({ pages, sizes, distDir, nextVersion })
  },
}

export default adapter

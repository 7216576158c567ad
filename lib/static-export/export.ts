import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { buildPaths } from '#lib/server/build/build-folder.ts'
import { ensureBuild } from '#lib/server/build/ensure-build.ts'
import { LiveContent } from '#lib/server/revision/live-content.ts'
import { readSettings } from '#lib/server/settings/settings.ts'
import { removeOldStores, storePaths } from '#lib/server/store/store-folder.ts'
import { exportSite } from '#lib/static-export/export-site.ts'

// npm run export [-- --plain --build]: writes the site as static files to OUT_DIR, by default `out`.
// `--plain` skips precompressed files.
// Files have no community of their own; COMMUNITY_URL may name one elsewhere.
process.env.COMMUNITY = 'off'
const start = performance.now()
const settings = readSettings()
const codeId = await ensureBuild(settings.buildFolder, process.argv.includes('--build'))
removeOldStores(settings, codeId)
const store = storePaths(settings, codeId)
const { state } = await LiveContent.open({
  content: settings.contentFolder,
  revisions: store.revisions,
  compiler: buildPaths(settings.buildFolder).compiler,
})
if (!state.revision || state.problems.length > 0) {
  console.error(state.problems.join('\n\n'))
  process.exit(1)
}
const folder = resolve(process.env.OUT_DIR || 'out')
const { pages, files, redirects, rendered, written } = await exportSite({
  settings,
  revision: state.revision,
  store,
  folder,
  isPlain: process.argv.includes('--plain'),
  processes: availableParallelism(),
})
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `${process.env.OUT_DIR || 'out'}: ${pages} pages, ${files} files, ${redirects} redirects; ${rendered} rendered and ${written} written in ${seconds} s`,
)

import { serveNewest } from '#lib/community/writer/served-tree.ts'
import { buildPaths } from '#lib/server/build/build-folder.ts'
import { ensureBuild } from '#lib/server/build/ensure-build.ts'
import { LiveContent } from '#lib/server/revision/live-content.ts'
import { readSettings } from '#lib/server/settings/settings.ts'
import { removeOldStores, storePaths } from '#lib/server/store/store-folder.ts'

// npm run build: compiles the code, then checks and compiles the content. Fails if the content has errors.
const settings = readSettings()
if (settings.repository) await serveNewest(settings.repository)
const codeId = await ensureBuild(settings.buildFolder, true)
removeOldStores(settings, codeId)
const { state } = await LiveContent.open({
  content: settings.contentFolder,
  revisions: storePaths(settings, codeId).revisions,
  compiler: buildPaths(settings.buildFolder).compiler,
})
if (state.problems.length > 0) {
  console.error(state.problems.join('\n\n'))
  process.exitCode = 1
} else console.log(`Content compiled: revision ${state.revision?.id}.`)

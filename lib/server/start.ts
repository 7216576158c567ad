import { serveNewest } from '#lib/community/writer/served-tree.ts'
import { ensureBuild } from '#lib/server/build/ensure-build.ts'
import { serve } from '#lib/server/serve.ts'
import { readSettings } from '#lib/server/settings/settings.ts'
import { removeOldStores } from '#lib/server/store/store-folder.ts'

// npm start [-- --build]: builds the code if necessary, then serves.
const settings = readSettings()
if (settings.repository) await serveNewest(settings.repository)
const codeId = await ensureBuild(settings.buildFolder, process.argv.includes('--build'))
removeOldStores(settings, codeId)
const log = {
  info: (line: string) => console.log(line),
  error: (error: unknown) => console.error(error),
}
const serving = await serve(settings, codeId, log)
console.log(`Serving on http://${settings.host ?? 'localhost'}:${serving.port}${settings.basePath}/`)

const stop = () => {
  void serving.stop().then(() => process.exit(0))
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

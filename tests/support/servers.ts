import { bakeryContent } from '#tests/support/contents.ts'
import { preparedFixture } from '#tests/support/prepare-fixture.ts'
import { sampleFolder } from '#tests/support/sample.ts'

/** With TARGET=export the tests use the static files of the export instead of a server. */
export const isExport = process.env.TARGET === 'export'

type Server = {
  readonly command: string
  readonly address: string
  readonly env: Readonly<Record<string, string>>
  /** The folder of its static export. */
  readonly exportFolder: string
}

/** The command that starts a server of Rungs. */
export const startCommand = 'node --import tsx lib/server/start.ts'

/** The content of tests/content-fixture, with a history. */
export const site: Server = serve(3210, 'out-fixture', { CONTENT_DIR: preparedFixture })

/** The content of tests/content-bakery: other ladders, another scale, other languages. */
export const bakery: Server = serve(3211, 'out-bakery', { CONTENT_DIR: bakeryContent })

export const basePath = '/matrix'

/** The same below a path. Its files are served only to some tests; see export.spec.ts. */
export const bakeryBelowPath: Server = serve(3213, 'out-below-path', {
  CONTENT_DIR: bakeryContent,
  DIST_DIR: '.next-below-path',
  BASE_PATH: basePath,
})

/** The sample, if it is in `content/`. */
export const sample: Server = serve(3219, 'out-sample', { CONTENT_DIR: sampleFolder })

function serve(port: number, exportFolder: string, env: Readonly<Record<string, string>>): Server {
  const files = `node --import tsx tests/support/serve-files.ts ${exportFolder} ${port}`
  return {
    command: isExport ? files : startCommand,
    address: `http://localhost:${port}`,
    env: { ...env, PORT: `${port}`, WARM_UP: 'off', DATA_DIR: `.test-content/data-${port}` },
    exportFolder,
  }
}

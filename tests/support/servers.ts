/** With TARGET=export the tests meet the plain files of the export instead of a server of Next. */
export const isExport = process.env.TARGET === 'export'

type Server = {
  readonly command: string
  readonly address: string
  readonly env: Readonly<Record<string, string>>
}

const bakeryContent = 'tests/content-bakery'

/** The build of the sample content. */
export const site: Server = serve(3210, 'out', {})

/** The build of tests/content-bakery: other ladders, another scale, other languages. */
export const bakery: Server = serve(3211, 'out-bakery', {
  CONTENT_DIR: bakeryContent,
  DIST_DIR: '.next-bakery',
})

export const basePath = '/matrix'

/** The same below a path. Its files are served to the tests that want them; see export.spec.ts. */
export const bakeryBelowPath: Server = serve(3213, 'out-below-path', {
  CONTENT_DIR: bakeryContent,
  DIST_DIR: '.next-below-path',
  BASE_PATH: basePath,
})

function serve(port: number, folder: string, env: Readonly<Record<string, string>>): Server {
  const files = `npx tsx tests/support/serve-files.ts ${folder} ${port}`
  return { command: isExport ? files : `npx next start -p ${port}`, address: `http://localhost:${port}`, env }
}

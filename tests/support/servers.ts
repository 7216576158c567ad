type Server = {
  readonly command: string
  readonly address: string
  readonly env: Readonly<Record<string, string>>
}

/** The production build of the sample content. */
export const site: Server = serve(3210, {})

/** The production build of tests/content-bakery: other ladders, another scale, other languages. */
export const bakery: Server = serve(3211, { CONTENT_DIR: 'tests/content-bakery', DIST_DIR: '.next-bakery' })

function serve(port: number, env: Readonly<Record<string, string>>): Server {
  return { command: `npx next start -p ${port}`, address: `http://localhost:${port}`, env }
}

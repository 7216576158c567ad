import type { AddressInfo } from 'node:net'
import { fileServer } from '#tests/support/serve-files.ts'
import { bakery, bakeryBelowPath, basePath } from '#tests/support/servers.ts'
import { test as base, expect } from '#tests/support/test.ts'

type Exported = {
  /** Where the export of the bakery is served at the root. */
  readonly atRoot: string
  /** Where the export of the bakery is served, its base path included. */
  readonly belowPath: string
}

/** A test that meets plain files, whatever the other tests meet. */
export const test = base.extend<object, { exported: Exported }>({
  exported: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const servers = [fileServer(bakery.exportFolder), fileServer(bakeryBelowPath.exportFolder, basePath)]
      const [root = '', below = ''] = await Promise.all(
        servers.map(async (server) => {
          await new Promise<void>((resolve) => server.listen(0, resolve))
          const { port } = server.address() as AddressInfo
          return `http://localhost:${port}`
        }),
      )
      await use({ atRoot: root, belowPath: below + basePath })
      for (const server of servers) server.close()
    },
    { scope: 'worker' },
  ],
})

export { expect }

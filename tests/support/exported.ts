import type { AddressInfo } from 'node:net'
import { fileServer } from '#tests/support/serve-files.ts'
import { bakery, bakeryBelowPath, basePath } from '#tests/support/servers.ts'
import { test as base, expect } from '#tests/support/test.ts'

type Exported = {
  /** The address of the export of the bakery at the root. */
  readonly atRoot: string
  /** The address of the export of the bakery below a base path. */
  readonly belowPath: string
}

/** A test against static files, even if the other tests use a server. */
export const test = base.extend<object, { exported: Exported }>({
  exported: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the required fixtures from the pattern.
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

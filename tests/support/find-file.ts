import { statSync } from 'node:fs'
import { join } from 'node:path'

/** The file that a static host serves for an address: itself, with `.html`, or its `index.html`. */
export function findFile(folder: string, address: string): string | undefined {
  // Nothing above the folder, and no name too long for the file system.
  if (address.split('/').some((segment) => segment === '..' || segment.length > 200)) return undefined
  const names = address.endsWith('/')
    ? [`${address}index.html`]
    : [address, `${address}.html`, `${address}/index.html`]
  return names.find((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
}

import { statSync } from 'node:fs'
import { join, normalize } from 'node:path'

/** The file in which a static host finds an address, below its folder: itself, with `.html`, or its `index.html`. */
export function findFile(folder: string, address: string): string | undefined {
  const path = normalize(address)
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`]
  return names.find((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
}

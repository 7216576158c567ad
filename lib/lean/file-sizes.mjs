import { statSync } from 'node:fs'
import { servedAddress } from '../site/twin-folder.mjs'

/**
 * How many bytes each file has that was built ahead, by the address at which it is served.
 *
 * @param {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]['outputs']['prerenders']} prerenders
 * @param {string} basePath
 */
export function fileSizes(prerenders, basePath) {
  return new Map(
    prerenders.flatMap(({ pathname, fallback }) =>
      fallback?.filePath?.endsWith('.body')
        ? [[servedAddress(pathname, basePath), statSync(fallback.filePath).size]]
        : [],
    ),
  )
}

import { dirname, extname } from 'node:path/posix'
import { framedByAnyone, framedFolder, openFolders, readByAnyone } from '#lib/site/header-rules.ts'
import { securityHeaders } from '#lib/site/security-headers.ts'
import type { Output } from '#lib/static-export/list-outputs.mjs'

type Rule = { readonly path: string; readonly name: string; readonly value: string }

const forEver = 'public, max-age=31536000, immutable'
const builtFolder = '/_next/static/'

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. No two rules for one address give the same
 * header, since both would be sent; so who may frame a page is said for each of the `names` that lie at the top.
 */
export function headersFile(files: readonly Output[], basePath: string, names: readonly string[]): string {
  const others = files.filter(({ address }) => !address.startsWith(builtFolder))
  const rules: readonly Rule[] = [
    ...securityHeaders.filter(isForAll).map(({ key, value }) => ({ path: '/*', name: key, value })),
    ...names.flatMap(framing),
    ...openFolders.map((folder) => ({
      path: `/${folder}/*`,
      name: readByAnyone.key,
      value: readByAnyone.value,
    })),
    { path: `${builtFolder}*`, name: 'Cache-Control', value: forEver },
    ...immutablePaths(others).map((path) => ({ path, name: 'Cache-Control', value: forEver })),
    ...contentTypes(others),
  ]
  const paths = [...new Set(rules.map(({ path }) => path))]
  return paths
    .map((path) => {
      const own = rules.filter((rule) => rule.path === path)
      return `${basePath}${path}\n${own.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`
    })
    .join('')
}

type SecurityHeader = (typeof securityHeaders)[number]
const isForAll = ({ key }: SecurityHeader) => key !== framedByAnyone.key

/** Who may show in a frame what has a name at the top: a file, or a page with what lies below it. */
function framing(name: string): readonly Rule[] {
  const header = name === framedFolder ? framedByAnyone : securityHeaders.find((one) => !isForAll(one))
  if (!header) return []
  const paths = name === '' || name.includes('.') ? [`/${name}`] : [`/${name}`, `/${name}/*`]
  return paths.map((path) => ({ path, name: header.key, value: header.value }))
}

/** Files that never change under their name; where that holds for a whole folder, the folder. */
function immutablePaths(files: readonly Output[]): readonly string[] {
  const isImmutable = ({ headers }: Output) => /\bimmutable\b/.test(headers['cache-control'] ?? '')
  const changing = new Set(files.filter((file) => !isImmutable(file)).map(({ address }) => dirname(address)))
  const paths = files.filter(isImmutable).map(({ address }) => {
    const folder = dirname(address)
    return folder === '/' || changing.has(folder) ? address : `${folder}/*`
  })
  return [...new Set(paths)]
}

/** By file extension, as far as all files with it are of one type, else file by file. */
function contentTypes(files: readonly Output[]): readonly Rule[] {
  const typed = files.flatMap(({ address, headers }) => {
    const value = headers['content-type']
    return value === undefined ? [] : [{ address, extension: extname(address), value }]
  })
  return [...new Set(typed.map(({ extension }) => extension))].flatMap((extension) => {
    const alike = typed.filter((file) => file.extension === extension)
    const [first] = alike
    const isOne = alike.every(({ value }) => value === first?.value)
    const of = isOne ? alike.slice(0, 1).map(({ value }) => ({ address: `/*${extension}`, value })) : alike
    return of.map(({ address, value }) => ({ path: address, name: 'Content-Type', value }))
  })
}

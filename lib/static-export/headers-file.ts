import { dirname, extname } from 'node:path/posix'
import { openFolders, responseHeaders, securityHeaders } from '#lib/site/headers/response-headers.ts'

type Rule = { readonly path: string; readonly name: string; readonly value: string }

/** An exported file, by path below the base path. */
export type ExportedFile = {
  readonly path: string
  readonly contentType: string
  readonly isImmutable: boolean
}

const forEver = 'public, max-age=31536000, immutable'
const builtFolder = '/_next/static/'

/**
 * The text of `_headers` for Netlify and Cloudflare Pages. If two rules of an address set the same header, both are
 * sent, so the rules for framing and loading are written for each of the top-level `names`.
 */
export function headersFile(
  files: readonly ExportedFile[],
  basePath: string,
  names: readonly string[],
): string {
  const others = files.filter(({ path }) => !path.startsWith(builtFolder))
  const rules: readonly Rule[] = [
    ...Object.entries(securityHeaders).map(([name, value]) => ({ path: '/*', name, value })),
    ...names.flatMap(usage),
    ...openFolders.map((folder) => ({
      path: `/${folder}/*`,
      name: 'Access-Control-Allow-Origin',
      value: '*',
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

/** Who may frame and load a top-level file, or a page and everything below it. */
function usage(name: string): readonly Rule[] {
  const sent = responseHeaders({ path: `/${name}`, contentType: 'text/html' })
  const framing = sent['Content-Security-Policy']?.split('; ').at(-1) ?? ''
  const loading = sent['Cross-Origin-Resource-Policy'] ?? ''
  const paths = name === '' || name.includes('.') ? [`/${name}`] : [`/${name}`, `/${name}/*`]
  return paths.flatMap((path) => [
    { path, name: 'Content-Security-Policy', value: framing },
    { path, name: 'Cross-Origin-Resource-Policy', value: loading },
  ])
}

/** Immutable files; a folder if all of its files are immutable. */
function immutablePaths(files: readonly ExportedFile[]): readonly string[] {
  const changing = new Set(files.filter(({ isImmutable }) => !isImmutable).map(({ path }) => dirname(path)))
  const paths = files
    .filter(({ isImmutable }) => isImmutable)
    .map(({ path }) => {
      const folder = dirname(path)
      return folder === '/' || changing.has(folder) ? path : `${folder}/*`
    })
  return [...new Set(paths)]
}

/** By file extension if all files with it have the same type, otherwise by file. */
function contentTypes(files: readonly ExportedFile[]): readonly Rule[] {
  return [...new Set(files.map(({ path }) => extname(path)))].flatMap((extension) => {
    const alike = files.filter(({ path }) => extname(path) === extension)
    const [first] = alike
    const isOne = alike.every(({ contentType }) => contentType === first?.contentType)
    const of = isOne && first ? [{ path: `/*${extension}`, contentType: first.contentType }] : alike
    return of.map(({ path, contentType }) => ({ path, name: 'Content-Type', value: contentType }))
  })
}

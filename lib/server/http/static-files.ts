import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { buildPaths } from '#lib/server/build/build-folder.ts'
import { compressedBodies } from '#lib/server/store/compress.ts'
import { hashOfContent, type StoredPage } from '#lib/server/store/stored-page.ts'

/** Files that do not depend on the content. */
export type StaticFiles = {
  /** By path below the base path. */
  readonly find: (path: string) => Promise<StoredPage | undefined>
  /** All paths, unordered. */
  readonly paths: readonly string[]
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

type Source = { readonly file: string; readonly isImmutable: boolean }

/** The files of a build, whose names contain a hash of their content, and those of the public folder. */
export function openStaticFiles(buildFolder: string, publicFolder: string): StaticFiles {
  const { nextStatic, scripts } = buildPaths(buildFolder)
  const sources = new Map<string, Source>([
    ...filesOf(publicFolder, '', false),
    ...filesOf(nextStatic, '/_next/static', true),
    ...filesOf(scripts, '/scripts', true),
  ])
  const loaded = new Map<string, Promise<StoredPage>>()
  return {
    paths: [...sources.keys()],
    find: async (path) => {
      const source = sources.get(path)
      if (!source) return undefined
      const page = loaded.get(path) ?? load(path, source)
      loaded.set(path, page)
      return page
    },
  }
}

function filesOf(
  folder: string,
  address: string,
  isImmutable: boolean,
): readonly (readonly [string, Source])[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile() || entry.name.startsWith('.')) return []
    const file = join(entry.parentPath, entry.name)
    const path = `${address}${file.slice(folder.length).replaceAll('\\', '/')}`
    return [[path, { file, isImmutable }] as const]
  })
}

async function load(path: string, { file, isImmutable }: Source): Promise<StoredPage> {
  const body = await readFile(file)
  const contentType = types[extname(file)] ?? 'application/octet-stream'
  return {
    path,
    contentType,
    isImmutable,
    contentHash: hashOfContent(body),
    bodies: { identity: body, ...(await compressedBodies(contentType, body)) },
    isComplete: true,
    reads: new Uint32Array(),
    digest: '',
  }
}

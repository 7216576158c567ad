import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type OwnScript = { readonly file: string; readonly compressed: number }

type ClientModules = Readonly<Record<string, { readonly chunks: readonly string[] }>>

/** The client components of a route, by their file, as the build lists them. */
export function clientModulesOf(route: string): ClientModules {
  const file = join('.next/server/app', route, 'page_client-reference-manifest.js')
  const manifest = readFileSync(file, 'utf8')
  const written = manifest.slice(manifest.indexOf('] = ') + '] = '.length).trimEnd()
  return JSON.parse(written.replace(/;$/, '')).clientModules
}

export const isOfTheFramework = (module: string) => module.startsWith('[project]/node_modules/next/')

/** The scripts that a route needs beyond those of the framework, with their size in bytes as gzip makes it. */
export function ownScriptsOf(route: string): readonly OwnScript[] {
  const modules = Object.entries(clientModulesOf(route))
  const chunksOf = (own: boolean) =>
    modules.filter(([module]) => isOfTheFramework(module) !== own).flatMap(([, { chunks }]) => chunks)
  const framework = new Set(chunksOf(false))
  return [...new Set(chunksOf(true))]
    .filter((file) => !framework.has(file))
    .map((file) => ({
      file,
      compressed: gzipSync(readFileSync(join('.next', file.replace('/_next/', '')))).length,
    }))
}

import { resolve } from 'node:path'
import { readCommunitySettings, readCommunitySwitch } from '#lib/community/settings/settings.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'
import type { RepositoryOptions } from '#lib/community/writer/repository-writer.ts'
import { repositoryOptions, servedFolder } from '#lib/community/writer/served-tree.ts'
import { readWriterSettings } from '#lib/community/writer/writer-settings.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/** The settings from environment variables; docs/configuration.md lists all of them. */
export type Settings = {
  readonly host: string | undefined
  readonly port: number
  readonly basePath: string
  /** The content folder, absolute. */
  readonly contentFolder: string
  /** The repository that the content folder is made from, if any. */
  readonly repository: RepositoryOptions | undefined
  /** The folder of the build, absolute. */
  readonly buildFolder: string
  /** The folder of rendered pages and compiled contents, absolute. May be deleted at any time. */
  readonly storeFolder: string
  /** The size limit of rendered pages in memory, in bytes. */
  readonly storeMemory: number
  /** The max-age of the HSTS header, in seconds; no header if undefined. */
  readonly hstsSeconds: number | undefined
  /** The token for reloading the content; disabled if undefined. */
  readonly reloadToken: string | undefined
  /** Whether pages are rendered in advance while the server is idle. */
  readonly warmUp: boolean
  /** Whether there are accounts and proposals. */
  readonly community: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws an error that names the variable if a value is invalid. */
export function readSettings(env: Environment = process.env): Settings {
  const community = readCommunitySwitch(env)
  // Its process starts later, but an invalid setting is an error of the start.
  if (community) readCommunitySettings(env)
  const writer = readWriterSettings(env)
  const repository =
    writer.mode === 'repository' ? repositoryOptions(writer, readStoreSettings(env).dataFolder) : undefined
  return {
    host: env.HOST || undefined,
    port: readNumber(env, 'PORT', 0, 65_535) ?? 3000,
    basePath,
    contentFolder: repository ? servedFolder(repository) : resolve(env.CONTENT_DIR || 'content'),
    repository,
    buildFolder: resolve(env.DIST_DIR || '.next'),
    storeFolder: resolve(env.STORE_DIR || '.rungs'),
    storeMemory: (readNumber(env, 'STORE_MEMORY_MB', 1, 1_000_000) ?? 64) * 1_000_000,
    hstsSeconds: readNumber(env, 'HSTS_SECONDS', 0, 1_000_000_000),
    reloadToken: readToken(env.RELOAD_TOKEN),
    warmUp: readSwitch(env, 'WARM_UP') ?? true,
    community,
  }
}

function readNumber(env: Environment, name: string, least: number, most: number): number | undefined {
  const written = env[name]
  if (!written) return undefined
  const number = Number(written)
  if (/^\d+$/.test(written) && number >= least && number <= most) return number
  throw new Error(`${name} is "${written}" → Write an integer from ${least} to ${most}.`)
}

function readSwitch(env: Environment, name: string): boolean | undefined {
  const written = env[name]
  if (!written) return undefined
  if (written === 'on' || written === 'off') return written === 'on'
  throw new Error(`${name} is "${written}" → Write on or off.`)
}

const shortestToken = 16

function readToken(written: string | undefined): string | undefined {
  if (!written) return undefined
  if (written.length >= shortestToken) return written
  throw new Error(`RELOAD_TOKEN is shorter than ${shortestToken} characters → Use a longer random one.`)
}

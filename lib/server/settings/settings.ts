import { resolve } from 'node:path'
import { basePath } from '#lib/site/routes/base-path.ts'

/** What the environment says of how to serve; README has the table of all variables. */
export type Settings = {
  readonly host: string | undefined
  readonly port: number
  readonly basePath: string
  /** Where the content is read; absolute. */
  readonly contentFolder: string
  /** Where the compiled code lies; absolute. */
  readonly buildFolder: string
  /** Where rendered pages and compiled contents are kept; absolute. May be deleted at any time. */
  readonly storeFolder: string
  /** How many bytes of rendered pages stay in memory. */
  readonly storeMemory: number
  /** Seconds for which browsers are told to use HTTPS only; not told, where it is left out. */
  readonly hstsSeconds: number | undefined
  /** Whoever knows it may ask for a reload of the content; nobody, where it is left out. */
  readonly reloadToken: string | undefined
  /** Whether pages are prepared while nobody asks for any. */
  readonly warmUp: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws an error that names the variable where one has no meaning. */
export function readSettings(env: Environment = process.env): Settings {
  return {
    host: env.HOST || undefined,
    port: readNumber(env, 'PORT', 0, 65_535) ?? 3000,
    basePath,
    contentFolder: resolve(env.CONTENT_DIR || 'content'),
    buildFolder: resolve(env.DIST_DIR || '.next'),
    storeFolder: resolve(env.STORE_DIR || '.rungs'),
    storeMemory: (readNumber(env, 'STORE_MEMORY_MB', 1, 1_000_000) ?? 64) * 1_000_000,
    hstsSeconds: readNumber(env, 'HSTS_SECONDS', 0, 1_000_000_000),
    reloadToken: readToken(env.RELOAD_TOKEN),
    warmUp: readSwitch(env, 'WARM_UP') ?? true,
  }
}

function readNumber(env: Environment, name: string, least: number, most: number): number | undefined {
  const written = env[name]
  if (!written) return undefined
  const number = Number(written)
  if (/^\d+$/.test(written) && number >= least && number <= most) return number
  throw new Error(`${name} is "${written}" → Write a whole number from ${least} to ${most}.`)
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
  throw new Error(
    `RELOAD_TOKEN is shorter than ${shortestToken} characters → Write a longer one, made at random.`,
  )
}

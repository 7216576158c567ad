import type { StoreSettings } from '#lib/community/store/store.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'
import { readWriterSettings, type WriterSettings } from '#lib/community/writer/writer-settings.ts'

export type CommunitySettings = StoreSettings & {
  /** Where readers reach the server, such as `https://skills.example.org`; undefined if only on this machine. */
  readonly publicOrigin: string | undefined
  readonly port: number
  readonly mail: MailSettings
  /** Where accepted proposals are written. */
  readonly writer: WriterSettings
  /** The domains whose addresses may sign in by e-mail; all if empty. Lower case. */
  readonly allowedDomains: readonly string[]
  /** The addresses of proxies, whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
}

export type MailSettings = {
  /** The address of the mail server; without it mails are printed. */
  readonly smtpUrl: string | undefined
  readonly from: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws an error that names the variable if a value is invalid. */
export function readCommunitySettings(env: Environment): CommunitySettings {
  const publicOrigin = readOrigin(env.PUBLIC_URL)
  const smtpUrl = env.SMTP_URL || undefined
  if (smtpUrl !== undefined && !/^smtps?:\/\//.test(smtpUrl)) {
    throw new Error('SMTP_URL is not an address of a mail server → Write smtp://user:password@host:587.')
  }
  return {
    ...readStoreSettings(env),
    publicOrigin,
    port: Number(env.PORT || 3000),
    mail: { smtpUrl, from: readSender(env.MAIL_FROM, smtpUrl) },
    writer: readWriterSettings(env),
    allowedDomains: readList(env.ALLOWED_DOMAINS).map((domain) => domain.toLowerCase()),
    trustedProxies: readList(env.TRUSTED_PROXIES),
  }
}

/** Whether the community is on; `COMMUNITY=off` turns it off. */
export function readCommunitySwitch({ COMMUNITY: written }: Environment): boolean {
  if (!written || written === 'on') return true
  if (written === 'off') return false
  throw new Error(`COMMUNITY is "${written}" → Write on or off.`)
}

function readOrigin(written: string | undefined): string | undefined {
  if (!written) return undefined
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new Error(
    `PUBLIC_URL is "${written}" → Write the address without a path, such as https://skills.example.org; a path belongs into BASE_PATH.`,
  )
}

function readSender(written: string | undefined, smtpUrl: string | undefined): string {
  if (written && /^[^\r\n]*@[^\r\n]+$/.test(written)) return written
  if (!written && smtpUrl === undefined) return 'rungs@localhost'
  throw new Error(
    `MAIL_FROM is ${written ? `"${written}"` : 'missing'} → Write the sender of mails, such as skills@example.org.`,
  )
}

const readList = (written = ''): readonly string[] =>
  written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

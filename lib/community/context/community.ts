import type { CommunitySettings } from '#lib/community/settings/settings.ts'
import type { Store } from '#lib/community/store/store.ts'
import type { Account } from '#lib/community/store/tables.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Owners } from '#lib/model/catalog/owners.ts'

/** What the community knows of the content, in its current revision. */
export type CommunityContent = {
  readonly catalog: Catalog
  readonly owners: Owners
  readonly messages: (locale: Locale) => Messages
}

/** The community of a server. */
export type Community = {
  readonly store: Store
  readonly settings: CommunitySettings
  readonly content: () => CommunityContent
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Tells the workers of the outbox that there may be work. */
  readonly wake: () => void
  /** The last mails, if they are not sent. */
  readonly inbox: () => readonly PrintedMail[]
}

/** A mail of a server without a mail server. */
export type PrintedMail = { readonly to: string; readonly subject: string; readonly text: string }

/** Who is signed in. */
export type Viewer = { readonly account: Account; readonly session: string }

import type { Content } from '#lib/content/reading.ts'
import type { History } from '#lib/model/history/history.ts'

/** Everything that the pages of a site are made from. */
export type SiteContent = Content & { readonly history: History | undefined }

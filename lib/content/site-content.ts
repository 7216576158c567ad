import type { Content } from '#lib/content/reading.ts'
import type { History } from '#lib/model/history/history.ts'

/** Everything that pages are rendered from. */
export type SiteContent = Content & { readonly history: History | undefined }

import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type AddressBook, addressBook } from '#lib/addresses/address-book.ts'
import type { SiteContent } from '#lib/content/site-content.ts'
import { hasSitemapForEach } from '#lib/export/xml/sitemap.ts'
import { interfaceLocales } from '#lib/i18n/messages.ts'
import { hashParts, type PartHashes } from '#lib/server/revision/parts.ts'
import { sitePages } from '#lib/site/metadata/site-pages.ts'

/** The state of all content, as the server process needs it. */
export type Revision = {
  /** Equal for equal content, independent of the formatting of its files. */
  readonly id: string
  readonly book: AddressBook
  readonly defaultLocale: string
  readonly parts: PartHashes
}

const siteFile = (folder: string, id: string) => join(folder, `${id}.site`)
const contentFile = (folder: string, id: string) => join(folder, `${id}.content`)

/** Writes the files that the processes of a server need, and returns the revision. */
export function writeRevision(folder: string, content: SiteContent): Revision {
  const { catalog, history, messages } = content
  const parts = hashParts(content)
  const book = addressBook(catalog, {
    hasHistory: history !== undefined,
    hasSitemaps: hasSitemapForEach(catalog.site, sitePages(catalog, history, interfaceLocales(messages))),
  })
  const revision = { id: idOf(parts), book, defaultLocale: catalog.site.defaultLocale, parts }
  mkdirSync(folder, { recursive: true })
  writeAtomically(contentFile(folder, revision.id), serialize(content))
  writeAtomically(siteFile(folder, revision.id), serialize(revision))
  return revision
}

export function readRevision(folder: string, id: string): Revision | undefined {
  if (!existsSync(siteFile(folder, id)) || !existsSync(contentFile(folder, id))) return undefined
  return deserialize(readFileSync(siteFile(folder, id)))
}

export function readContentOfRevision(folder: string, id: string): SiteContent {
  return deserialize(readFileSync(contentFile(folder, id)))
}

function idOf({ numbers, hashes }: PartHashes): string {
  return createHash('sha256').update(numbers).update(hashes).digest('hex').slice(0, 16)
}

/** Writes a file atomically: readers get either the old or the new one. */
export function writeAtomically(file: string, content: Uint8Array | string): void {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, content)
  renameSync(draft, file)
}

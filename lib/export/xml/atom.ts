import { escapeXml } from '#lib/export/xml/xml.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

export type Feed = {
  /** Permanent. */
  readonly id: string
  /** The public address of the feed. */
  readonly self: string
  /** The page with the same content. */
  readonly page: string
  readonly language: Locale
  readonly title: string
  readonly subtitle?: string
  readonly author: string
  readonly rights: string
  /** In RFC 3339 format. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  /** Unique and permanent. */
  readonly id: string
  readonly page: string
  readonly title: string
  readonly updated: string
  /** Plain texts, the items of a list. */
  readonly lines: readonly string[]
  /** The commit messages, in the language of their authors. */
  readonly notes: {
    readonly heading: string
    readonly items: readonly { readonly text: string; readonly href?: string }[]
  }
}

/** An Atom feed (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { id, self, page, language, title, subtitle, author, rights, updated, entries } = feed
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    ...(subtitle === undefined ? [] : [element('subtitle', subtitle)]),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    element('rights', rights),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    htmlLink(page, language),
    ...entries.map((entry) => entryElement(entry, language)),
    '</feed>\n',
  ].join('\n')
}

function entryElement(entry: FeedEntry, language: Locale): string {
  const { id, page, title, updated, lines, notes } = entry
  const lineList = list(lines.map(escapeXml))
  const noted = list(
    notes.items.map(({ text, href }) => {
      const quoted = `<q lang="" dir="auto">${escapeXml(text)}</q>`
      return href === undefined ? quoted : `<a href="${escapeXml(href)}">${quoted}</a>`
    }),
  )
  const html = `${lineList}<p>${escapeXml(notes.heading)}</p>${noted}`
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    htmlLink(page, language),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n')
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const htmlLink = (page: string, language: string): string =>
  `<link rel="alternate" type="text/html" hreflang="${escapeXml(language)}" href="${escapeXml(page)}"/>`

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addressBook } from '#lib/addresses/address-book.ts'
import { listAddresses } from '#lib/addresses/list-addresses.ts'
import { emptyMemory } from '#lib/content/content-memory.ts'
import type { SiteContent } from '#lib/content/site-content.ts'
import { apiFiles } from '#lib/export/api/documents.ts'
import { roleFiles } from '#lib/export/downloads/role-files.ts'
import { findMarkdownAlternate } from '#lib/export/markdown/markdown-alternates.ts'
import { cachedMessages } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { createReadLog } from '#lib/server/render/read-log.ts'
import { observe } from '#lib/server/revision/observe.ts'
import { hashParts } from '#lib/server/revision/parts.ts'
import { digestOf } from '#lib/server/store/stored-page.ts'
import { makeContent } from '#tests/bench/content/make-content.ts'
import { readingOf } from '#tests/support/content-base.ts'
import { editContent } from '#tests/support/content-edits.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'

const made = makeContent({ skills: 10, roles: 3, locales: ['en', 'zh'], largestRole: 7 })

const memory = emptyMemory()

function contentOf(files: ReadonlyMap<string, string>): SiteContent {
  const { content, problems } = readingOf(files, memory)
  if (!content) throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')))
  return { ...content, history: undefined }
}

type Written = ReadonlyMap<string, { readonly text: string; readonly reads: Uint32Array }>

/** All documents of a content that need no rendering, each with the parts that it read. */
function writeAll(content: SiteContent): Written {
  const log = createReadLog()
  globalThis.contentReadLog = log
  const observed = observe(content, log.onRead)
  const { catalog } = observed
  const book = addressBook(content.catalog, { hasHistory: false, hasSitemaps: false })
  const written = new Map<string, { text: string; reads: Uint32Array }>()
  const write = (path: string, make: () => string) => {
    log.begin()
    const text = make()
    written.set(path, { text, reads: log.end() })
  }
  for (const { path } of listAddresses(book)) {
    const [, locale = '', ...rest] = path.replace(/\.md$/, '').split('/')
    if (!path.endsWith('.md')) continue
    write(
      path,
      () => findMarkdownAlternate(catalog, rest)?.write(exportContextOf(catalog, locale as Locale)) ?? '',
    )
  }
  for (const name of apiFiles(content.catalog).keys())
    write(name, () => apiFiles(catalog).get(name)?.() ?? '')
  for (const role of content.catalog.roles) {
    for (const locale of content.catalog.site.locales) {
      write(`${role.id}.${locale}.csv`, () => {
        const found = catalog.roles.find(({ id }) => id === role.id) ?? role
        return `${roleFiles.get('csv')?.write(exportContextOf(catalog, locale), catalog, found)}`
      })
    }
  }
  globalThis.contentReadLog = undefined
  return written
}

let first: { readonly content: SiteContent; readonly written: Written }

beforeAll(() => {
  const content = contentOf(made)
  first = { content, written: writeAll(content) }
})

test('an observed content equals the original', () => {
  const plain = writeWithoutLog(first.content)
  for (const [path, text] of plain) expect(first.written.get(path)?.text, path).toBe(text)
})

function writeWithoutLog({ catalog }: SiteContent): ReadonlyMap<string, string> {
  return new Map([...apiFiles(catalog)].map(([name, write]) => [name, write()]))
}

test('after any edit, a document that would change is not valid', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat({ max: 1_000_000 })), (numbers) => {
      const { what, files } = editContent(made, (limit) => numbers.next().value % limit)
      const edited = contentOf(files)
      const [before, after] = [hashParts(first.content), hashParts(edited)]
      const now = writeAll(edited)
      for (const [path, { text, reads }] of first.written) {
        const isValid = digestOf(reads, before) === digestOf(reads, after)
        if (isValid && now.has(path)) expect(now.get(path)?.text, `${path} after ${what}`).toBe(text)
      }
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

test('every page depends on the interface strings of its language only', () => {
  const bring = (text: string) => ({
    ...first.content,
    messages: new Map(
      ['en', 'zh'].map((locale) => [locale as Locale, { site: { roles: locale === 'zh' ? text : 'Jobs' } }]),
    ),
  })
  const [before, after] = [bring('职位'), bring('岗位')]
  const log = createReadLog()
  globalThis.contentReadLog = log
  const { catalog, messages } = observe(before, log.onRead)
  const readsOf = (locale: string) => {
    log.begin()
    expect(cachedMessages(locale as Locale, catalog.site.defaultLocale, messages).site.roles).not.toBe('')
    return log.end()
  }
  const all = ['zh', 'zh', 'en', 'en'].map(readsOf)
  globalThis.contentReadLog = undefined
  const isValid = all.map((reads) => digestOf(reads, hashParts(before)) === digestOf(reads, hashParts(after)))
  expect(isValid).toEqual([false, false, true, true])
})

test('after an edit of a description, documents without it stay valid', () => {
  const [path = '', text = ''] = [...made].find(([name]) => /^skills\/[^.]*\.md$/.test(name)) ?? []
  const edited = contentOf(new Map([...made, [path, text.replace('## senior\n\n', '## senior\n\nAnew: ')]]))
  const [before, after] = [hashParts(first.content), hashParts(edited)]
  const invalid = [...first.written].filter(
    ([, { reads }]) => digestOf(reads, before) !== digestOf(reads, after),
  )
  const paths = invalid.map(([name]) => name)
  expect(paths).toContain(`/en/${path}`)
  expect(paths.length).toBeLessThan(first.written.size / 2)
  expect(paths.filter((name) => name.startsWith('/zh/skills/') && name !== `/zh/${path}`)).toEqual([])
})

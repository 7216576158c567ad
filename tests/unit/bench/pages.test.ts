import { expect, test } from 'vitest'
import { sitePages } from '#lib/site/metadata/site-pages.ts'
import { makeContent } from '#tests/bench/content/make-content.ts'
import { pagesOfMade } from '#tests/bench/pages.ts'
import { readingOf } from '#tests/support/content-base.ts'

test.each([5, 50])(
  'of made content with %i roles one page of every kind is found, and listed for search engines',
  (roles) => {
    const { content } = readingOf(makeContent({ skills: 40, roles }))
    if (!content) throw new Error('made content is read')
    const { catalog } = content
    const listed = new Set(sitePages(catalog, undefined, []).map(({ path }) => path as string))
    const pages = pagesOfMade(catalog)
    expect(pages.map(({ kind }) => kind)).toContain('role comparison')
    expect(pages.filter(({ path }) => !listed.has(path))).toEqual([])
  },
)

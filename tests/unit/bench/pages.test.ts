import { expect, test } from 'vitest'
import { everyPair } from '#lib/model/role-pairs.ts'
import { comparePairPath } from '#lib/site/routes.ts'
import { sitePages } from '#lib/site/site-pages.ts'
import { makeContent } from '#tests/bench/content/make-content.ts'
import { pagesOfMade } from '#tests/bench/pages.ts'
import { readingOf } from '#tests/support/content-base.ts'

test.each([5, 50])(
  'of made content with %i roles one page of every kind is found, and built ahead',
  (roles) => {
    const { content } = readingOf(makeContent({ skills: 40, roles }))
    if (!content) throw new Error('made content is read')
    const { catalog } = content
    const built = new Set(sitePages(catalog, undefined, []).map(({ path }) => path as string))
    const pages = pagesOfMade(catalog)
    expect(pages.map(({ kind }) => kind)).toContain('role comparison')
    expect(pages.filter(({ path }) => !built.has(path))).toEqual([])
    // With many roles most pairs are not built ahead, and none of those may be taken for one.
    const everyPairPath = everyPair(catalog).map(([a, b]) => comparePairPath(a.id, b.id))
    expect(everyPairPath.every((path) => built.has(path))).toBe(roles === 5)
  },
)

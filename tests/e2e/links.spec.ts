import { expect, test } from '#tests/support/test.ts'

// Parsing a page counts as showing it to the page that parses, whose policy does not know it.
test.use({ bypassCSP: true })

type CrawledPage = {
  readonly status: number
  readonly ids: readonly string[]
  readonly links: readonly string[]
}

test('every internal link and anchor of every page resolves', async ({ page, baseURL }) => {
  test.setTimeout(240_000)
  await page.goto('/en')
  const pages = new Map<string, CrawledPage>()
  const waiting = ['/en', '/zh', '/de', '/es']
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 8).filter((address) => !pages.has(address))
    for (const [address, crawled] of await page.evaluate(crawlInBrowser, batch)) {
      pages.set(address, crawled)
      for (const link of crawled.links) {
        const [target = ''] = link.split('#')
        if (!pages.has(target) && !waiting.includes(target)) waiting.push(target)
      }
    }
  }
  const problems = [...pages].flatMap(([address, { status, links }]) => [
    ...(status === 200 ? [] : [`${address} answers ${status}`]),
    ...links.filter((link) => !anchorExists(pages, link)).map((link) => `${address} links to ${link}`),
  ])
  expect(problems).toEqual([])
  // Of each language: home, two catalogues, the data and the translations, 56 skills, 7 roles with their full matrix,
  // career path, calculator and ten pairs of levels, a page for every skill that a role asks for, and what there is to compare 7 roles.
  const glances = 56 + 5 * 3 + 1
  const comparisons = 1 + 7 + (7 * 6) / 2
  const expected = 1 + 2 + 2 + 56 + 7 * (4 + 10) + glances + comparisons
  const ofTheSite = [...pages.keys()].filter((address) => !isFile(address) && !address.startsWith('/embed/'))
  expect(ofTheSite.length, `pages found from ${baseURL}`).toBe(4 * expected)
})

const isFile = (address: string) => /\.\w+$/.test(address)

function anchorExists(pages: ReadonlyMap<string, CrawledPage>, link: string): boolean {
  const [target = '', anchor] = link.split('#')
  return anchor === undefined || anchor === '' || (pages.get(target)?.ids.includes(anchor) ?? false)
}

async function crawlInBrowser(addresses: readonly string[]): Promise<[string, CrawledPage][]> {
  return Promise.all(
    addresses.map(async (address): Promise<[string, CrawledPage]> => {
      // A file leads nowhere; it is enough that it is there.
      const file = /\.\w+$/.test(address)
      const response = await fetch(address, { method: file ? 'HEAD' : 'GET' })
      const parsed = new DOMParser().parseFromString(await response.text(), 'text/html')
      const links = [...parsed.querySelectorAll('a[href]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', new URL(address, location.origin)))
        .filter((link) => link.origin === location.origin)
        .map((link) => link.pathname + link.hash)
      const ids = [...parsed.querySelectorAll('[id]')].map((element) => element.id)
      return [address, { status: response.status, ids, links: [...new Set(links)] }]
    }),
  )
}

import { expect, test } from 'vitest'
import { finishPage } from '#lib/server/finish/finish-page.ts'

const framework = '<script src="/_next/a.js"></script><script>self.__next_f.push([1,"x"])</script>'
const page = (body: string) => `<html><head>${framework}</head><body>${body}</body></html>`

test('framework scripts are removed from a reading page and kept in a tool, and both get a policy', () => {
  const reading = finishPage(page('text'), false)
  const tool = finishPage(page('text'), true)
  for (const html of [reading, tool]) {
    expect(html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src/,
    )
  }
  expect(reading).not.toContain('_next')
  expect(tool).toMatch(/_next\/a\.js.*data-push="__next_f">\[1,"x"\]</)
})

test.each(['<p style="color:red">x</p>', '<style>p{}</style>'])(
  '%s is rejected, since the policy of the page would block it',
  (html) => {
    for (const isTool of [true, false]) expect(() => finishPage(page(html), isTool)).toThrow('use a class')
  },
)

test('text about styles is not a style', () => {
  expect(() => finishPage(page('<p class="style">a style="b"</p>'), false)).not.toThrow()
})

import { expect, test } from 'vitest'
import { embedCode } from '#lib/site/routes/embed-code.ts'

test('a name cannot break out of the embed code', () => {
  expect(embedCode('https://x.example/embed/en/roles/a', '"><script> & co')).toBe(
    '<iframe src="https://x.example/embed/en/roles/a" title="&quot;>&lt;script> &amp; co" width="100%" height="480" loading="lazy"></iframe>',
  )
})

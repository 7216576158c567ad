import { expect, test } from 'vitest'
import { textReader } from '#lib/content/translations/read-texts.ts'

test.each([
  ['roles/baker/role.yaml', 'levels:\n  junior:\n    stack: [{ a: b }, [c], 1, null, yes]\n'],
  ['roles/baker/role.yaml', 'next:\n  - role: { a: b }\n    reason: More dough.\n  - {}\n  - 1\n'],
  ['roles/baker/role.de.yaml', 'next: { seller: { a: b } }\nlevels: [a, { b: c }]\n'],
  ['skills/kneading.md', '---\nname: { a: b }\nkeywords: [{ a: b }, [c]]\n---\n\nText.\n'],
])('%s of any shape is read', (path, text) => {
  expect(() => textReader('en').read(path, text, '')).not.toThrow()
})

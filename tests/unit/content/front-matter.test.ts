import { describe, expect, test } from 'vitest'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const path = 'skills/selling.md'
const original = baseContent[path] ?? ''
const withLine = (line: string) => original.replace('group: counter\n', `group: counter\n${line}\n`)

describe('source locations in a file with front matter', () => {
  test('are those an editor shows, in the front matter and below it', () => {
    expect(problemsOf({ [path]: withLine('related: [seling]').replace('## working', '## wrking') })).toBe(
      [
        'content/skills/selling.md:5:11\n  Unknown skill "seling".\n  → Did you mean "selling"?',
        'content/skills/selling.md:13:4\n  "wrking" is not the id of a level or a proficiency.\n  → Did you mean "## working"?',
      ].join('\n\n'),
    )
  })

  test('are the same with Windows line ends', () => {
    const text = withLine('related: [seling]').replace('## working', '## wrking')
    expect(problemsOf({ [path]: text.replaceAll('\n', '\r\n') })).toBe(problemsOf({ [path]: text }))
  })

  test('are right after a bracket at the end of a front matter with Windows line ends', () => {
    const text = original.replace('\n---\n', '\nrelated: [kneading]\n---\n').replaceAll('\n', '\r\n')
    expect(problemsOf({ [path]: text })).toBe('')
  })

  test('are the same after a byte order mark', () => {
    const text = withLine('related: [seling]')
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
    expect(problemsOf({ [path]: marked })).toBe(problemsOf({ [path]: text }))
  })

  test('count code units, as editors do', () => {
    expect(problemsOf({ [path]: withLine('keywords: ["🥖 bread", "(open"]') })).toContain('selling.md:5:24\n')
  })
})

describe('pitfalls of gray-matter', () => {
  test('an invalid file is also invalid the second time', () => {
    const broken = { [path]: original.replace('name: Selling', 'name: "Selling') }
    const first = problemsOf(broken)
    expect(first).not.toBe('')
    expect(problemsOf(broken)).toBe(first)
  })

  test('JavaScript in front matter never runs', () => {
    const code = `---js\nglobalThis.ranFromFrontMatter = true\n---\n`
    expect(problemsOf({ [path]: code })).toContain('The first line is "---js".')
    expect(globalThis).not.toHaveProperty('ranFromFrontMatter')
  })

  test('front matter in JSON is not parsed as YAML', () => {
    expect(problemsOf({ [path]: '---json\n{ "name": "Selling" }\n---\n' })).toContain(
      'The first line is "---json".',
    )
  })

  test('a number keeps its zeros, a time is not a number of minutes, and a word is not a boolean', () => {
    const { catalog } = contentOf({ [path]: withLine('keywords: ["1.10", 12:30, yes, 2026-01-31, on]') })
    const selling = catalog.skills.find(({ id }) => id === 'selling')
    expect(selling?.keywords.original).toEqual(['1.10', '12:30', 'yes', '2026-01-31', 'on'])
  })

  test('an unquoted number is reported as written', () => {
    expect(problemsOf({ [path]: withLine('keywords: [1.10]') })).toContain(
      'is a number: 1.10.\n  → Put it in quotes: "1.10".',
    )
  })

  test('a date stays a date', () => {
    const { catalog } = contentOf({ [path]: withLine('updated: 2026-03-14') })
    expect(catalog.skills.find(({ id }) => id === 'selling')?.updated).toBe('2026-03-14')
  })
})

test('a line of hyphens in the text does not end the front matter', () => {
  const { catalog } = contentOf({ [path]: `${original}\n---\n\nAnd smiles.\n` })
  const [, working] = [...(catalog.skills.find(({ id }) => id === 'selling')?.byProficiency.values() ?? [])]
  expect(working?.original).toMatch(/difference\.\n\n---\n\nAnd smiles\.$/)
})

test('keys that every object inherits are unknown keys', () => {
  expect(problemsOf({ [path]: withLine('__proto__: x') })).toContain(
    'selling.md:5:1\n  Unknown key "__proto__".',
  )
  expect(problemsOf({ [path]: withLine('constructor: x') })).toContain('Unknown key "constructor".')
})

test('an empty front matter in a translation is valid', () => {
  for (const lines of ['', '\n', '# to be translated\n', '~\n', 'null\n', '{}\n', '# later\n~\n']) {
    const front = `---\n${lines}---\n`
    const { catalog } = contentOf({ 'skills/selling.de.md': `${front}\n## working\n\nBedient allein.\n` })
    const selling = catalog.skills.find(({ id }) => id === 'selling')
    expect([...(selling?.byProficiency.values() ?? [])].at(-1)?.translations).toEqual({
      de: 'Bedient allein.',
    })
  }
  expect(problemsOf({ 'skills/selling.de.md': '---\n---\n' })).toContain('The file is empty.')
})

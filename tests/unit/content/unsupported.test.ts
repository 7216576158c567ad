import { expect, test } from 'vitest'
import { findUnsupported } from '#lib/content/markup/find-unsupported.ts'
import { baseContent, problemsOf } from '#tests/support/content-base.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'

const path = 'skills/selling.md'
const [, front] = (baseContent[path] ?? '').split('---\n')
const problemsIn = (text: string) => problemsOf({ [path]: `---\n${front}---\n\n## working\n\n${text}\n` })

// The text is on line 10 of the file.
test.each([
  ['one<br>two', '10:4', 'HTML is not supported: "<br>".', 'End the line with a backslash'],
  ['<details>\n<summary>x</summary>\n</details>', '10:1', 'HTML is not supported: "<details>".', 'collapsed'],
  ['is <b>bold</b>', '10:4', 'HTML is not supported: "<b>".', '**…**'],
  ['> - in <kbd>x</kbd>', '10:8', 'HTML is not supported: "<kbd>".', '`…`'],
  ['<!DOCTYPE html>', '10:1', 'HTML is not supported', 'Remove it'],
  ['a <?php x ?>', '10:3', 'HTML is not supported', 'Remove it'],
  ['<Tabs items={x}>', '10:1', 'HTML is not supported: "<Tabs items={x}>".', 'backticks'],
  ['said[^1] so', '10:5', 'Footnotes are not supported: "[^1]".', 'in brackets'],
  ['so[^n]\n\n[^n]: it is', '10:3', 'Footnotes are not supported: "[^n]".', 'in brackets'],
  ['see [[kneading]]', '10:5', 'Wiki links are not supported: "[[kneading]]".', '[text](other-skill.md)'],
  ['see ![[shop]]', '10:6', 'Wiki links are not supported', '[text]'],
  ['> [!NOTE]\n> x', '10:3', 'Admonitions are not supported: "[!NOTE]".', '> **Note:** …'],
  [':::tip\nx\n:::', '10:1', 'Admonitions are not supported: ":::tip".', '> **Note:** …'],
  ['!!! warning "Hot"', '10:1', 'Admonitions are not supported', '> **Note:** …'],
  ['a {/* note */}', '10:3', 'This comment syntax is not supported: "{/* note */}".', '<!-- … -->'],
  ['a %%note%%', '10:3', 'This comment syntax is not supported: "%%note%%".', '<!-- … -->'],
  ['[//]: # (note)', '10:1', 'This comment syntax is not supported: "[//]".', '<!-- … -->'],
  ['for {{ name }}', '10:5', 'Placeholders are not supported: "{{ name }}".', 'Write the text itself'],
  ['{% if x %}', '10:1', 'Placeholders are not supported', 'Write the text itself'],
  ['x {: .warning }', '10:3', 'Attributes are not supported', 'Remove them'],
  ["import Tabs from '@theme/Tabs'", '10:1', 'Modules are not supported', 'Remove the line'],
  ['costs $O(n^2)$', '10:7', 'Formulas are not supported: "$O(n^2)$".', 'O(n²)'],
  ['$$\nx\n$$', '10:1', 'Formulas are not supported', 'O(n²)'],
  ['is ==new==', '10:4', 'Highlighting is not supported: "==new==".', '**…**'],
  ['is ~old~', '10:4', 'Single tildes do not strike out text: "~old~".', '~~…~~'],
  ['ships :rocket: now', '10:7', 'Emoji names are not supported: ":rocket:".', '🚀'],
  ['see [it][there]', '10:5', 'This link has no address: "[it][there]".', '[text](address)'],
  ['![x](y.png)', '10:1', 'Images are not supported: "![x](y.png)".', 'Describe it in words'],
  ['| ![x](y.png) | b |\n|---|---|', '10:3', 'Images are not supported', 'Describe it in words'],
  ['| a \\| b | <br> |\n|---|---|', '10:12', 'HTML is not supported: "<br>".', 'backslash'],
  [
    '| a | b |\n|---|---|\n| c | d | e |',
    '12:1',
    'This row has 3 cells, but its table has 2 columns.',
    '\\|',
  ],
  ['| a | b |\n|---|\n| c | d |', '11:1', 'This is not a table', 'the same number of cells'],
  [`${'- '.repeat(9)}x`, '10:19', 'Nested too deeply.', 'at most eight'],
])('%j is rejected at its position', (text, location, message, hint) => {
  const [first = ''] = problemsIn(text).split('\n\n')
  const [where, what = '', how = ''] = first.split('\n')
  expect(where).toBe(`content/skills/selling.md:${location}`)
  expect(what).toContain(message)
  expect(how).toContain(hint)
})

test.each([
  '`<br>` ``[[x]] {{ y }}`` `$a_b$`',
  '```\n<br> [^1] [[x]] :::tip {{ y }} > [!NOTE]\n```',
  '    <details>\n    {/* x */}',
  '\\<br> \\[^1] \\[[x]] \\{{ y }} \\:rocket: \\~a~ \\==b==',
  'a < b, b > a, x <- y, y --> z, 1 <2 and 3> 2',
  'costs $5, not $6; at 12:30:45; C:\\till; a::b; urn:isbn:1; key: value: more',
  '~5 to ~10; ==; a==b; 100 %% sure; m[i][j]; [x] and [y]; {id}; {0}',
  'https://x.example/~me/~a~/:b:/==c==?d={{e',
  '[[1]](https://x.example) and [see [it]](https://x.example)',
  '- [ ] to do\n- [x] done',
  `${'- '.repeat(8)}x`,
  '&lt;br&gt; &amp;nbsp; #1 @me !important *** ___',
])('%j is supported', (text) => {
  expect(findUnsupported(text, {})).toEqual([])
})

test('a text that is too long for a spreadsheet cell is rejected', () => {
  expect(problemsIn('word '.repeat(4001))).toContain(
    'This text has 20,004 characters; a spreadsheet cell takes 20,000.',
  )
  expect(problemsIn('word '.repeat(3999))).not.toContain('characters')
})

test('a text of any characters is parsed quickly', () => {
  const units = ['[', '<', '![', '[[', '{{', '$', '`', '*', '*a **', '<a ', '<?', '<!a', '==', '%%', '~a', ':a', '[^', '- ', '> ', '|', '[a](', '[a][b]', '<b>', '\\', '!['] // biome-ignore format: one list
  for (const unit of units) {
    const took = cpuSeconds(() => findUnsupported(unit.repeat(20_000 / unit.length), {}))
    expect(took, unit).toBeLessThan(2)
  }
})

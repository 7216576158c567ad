import { expect, test } from 'vitest'
import { findUnsupported } from '#lib/content/markup/find-unsupported.ts'
import { baseContent, problemsOf } from '#tests/support/content-base.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'

const path = 'skills/selling.md'
const [, front] = (baseContent[path] ?? '').split('---\n')
const problemsIn = (text: string) => problemsOf({ [path]: `---\n${front}---\n\n## working\n\n${text}\n` })

// The text stands in line 10 of the file.
test.each([
  ['one<br>two', '10:4', 'HTML is not shown here: "<br>".', 'End the line with a backslash'],
  ['<details>\n<summary>x</summary>\n</details>', '10:1', 'HTML is not shown here: "<details>".', 'folded'],
  ['is <b>bold</b>', '10:4', 'HTML is not shown here: "<b>".', '**…**'],
  ['> - in <kbd>x</kbd>', '10:8', 'HTML is not shown here: "<kbd>".', '`…`'],
  ['<!DOCTYPE html>', '10:1', 'HTML is not shown here', 'Remove it'],
  ['a <?php x ?>', '10:3', 'HTML is not shown here', 'Remove it'],
  ['<Tabs items={x}>', '10:1', 'HTML is not shown here: "<Tabs items={x}>".', 'backticks'],
  ['said[^1] so', '10:5', 'Footnotes are not shown here: "[^1]".', 'in brackets'],
  ['so[^n]\n\n[^n]: it is', '10:3', 'Footnotes are not shown here: "[^n]".', 'in brackets'],
  ['see [[kneading]]', '10:5', 'Wiki links are not read here: "[[kneading]]".', '[words](other-skill.md)'],
  ['see ![[shop]]', '10:6', 'Wiki links are not read here', '[words]'],
  ['> [!NOTE]\n> x', '10:3', 'Admonitions are not shown here: "[!NOTE]".', '> **Note:** …'],
  [':::tip\nx\n:::', '10:1', 'Admonitions are not shown here: ":::tip".', '> **Note:** …'],
  ['!!! warning "Hot"', '10:1', 'Admonitions are not shown here', '> **Note:** …'],
  ['a {/* note */}', '10:3', 'Comments are not written like this here: "{/* note */}".', '<!-- … -->'],
  ['a %%note%%', '10:3', 'Comments are not written like this here: "%%note%%".', '<!-- … -->'],
  ['[//]: # (note)', '10:1', 'Comments are not written like this here: "[//]".', '<!-- … -->'],
  ['for {{ name }}', '10:5', 'Placeholders are not filled in here: "{{ name }}".', 'Write the text itself'],
  ['{% if x %}', '10:1', 'Placeholders are not filled in here', 'Write the text itself'],
  ['x {: .warning }', '10:3', 'Attributes are not read here', 'Remove them'],
  ["import Tabs from '@theme/Tabs'", '10:1', 'Modules are not read here', 'Remove the line'],
  ['costs $O(n^2)$', '10:7', 'Formulas are not typeset here: "$O(n^2)$".', 'O(n²)'],
  ['$$\nx\n$$', '10:1', 'Formulas are not typeset here', 'O(n²)'],
  ['is ==new==', '10:4', 'Highlighted text is not shown here: "==new==".', '**…**'],
  ['is ~old~', '10:4', 'One tilde does not strike out here: "~old~".', '~~…~~'],
  ['ships :rocket: now', '10:7', 'Names of emoji are not read here: ":rocket:".', '🚀'],
  ['see [it][there]', '10:5', 'Nothing says where this link leads: "[it][there]".', '[words](address)'],
  ['![x](y.png)', '10:1', 'Pictures are not shown here: "![x](y.png)".', 'Say it in words'],
  ['| ![x](y.png) | b |\n|---|---|', '10:3', 'Pictures are not shown here', 'Say it in words'],
  ['| a \\| b | <br> |\n|---|---|', '10:12', 'HTML is not shown here: "<br>".', 'backslash'],
  ['| a | b |\n|---|---|\n| c | d | e |', '12:1', 'This row has 3 cells, its table 2 columns.', '\\|'],
  ['| a | b |\n|---|\n| c | d |', '11:1', 'This is no table', 'as many cells'],
  [`${'- '.repeat(9)}x`, '10:19', 'Too much stands inside one another here.', 'at most eight'],
])('%j is refused where it stands', (text, place, message, hint) => {
  const [first = ''] = problemsIn(text).split('\n\n')
  const [where, what = '', how = ''] = first.split('\n')
  expect(where).toBe(`content/skills/selling.md:${place}`)
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
])('%j is shown as it is', (text) => {
  expect(findUnsupported(text, {})).toEqual([])
})

test('a text that no cell of a sheet would hold is refused', () => {
  expect(problemsIn('word '.repeat(4001))).toContain('This text has 20,004 characters; a sheet takes 20,000.')
  expect(problemsIn('word '.repeat(3999))).not.toContain('characters')
})

test('whatever signs a text is made of, it is read in little time', () => {
  const units = ['[', '<', '![', '[[', '{{', '$', '`', '*', '*a **', '<a ', '<?', '<!a', '==', '%%', '~a', ':a', '[^', '- ', '> ', '|', '[a](', '[a][b]', '<b>', '\\', '!['] // biome-ignore format: one list
  for (const unit of units) {
    const took = cpuSeconds(() => findUnsupported(unit.repeat(20_000 / unit.length), {}))
    expect(took, unit).toBeLessThan(2)
  }
})

type Files = ReadonlyMap<string, string>

/** Returns an integer from 0 up to, but not including, a limit. */
type Random = (limit: number) => number

/** An edit of generated content, with the files after it. */
type Edit = { readonly what: string; readonly files: Files }

/** Makes a random edit: of a text, a translation, a cell, a line, a name, a list, an id or a file. */
export function editContent(files: Files, random: Random): Edit {
  for (let tries = 0; tries < 200; tries++) {
    const kind = pick(Object.entries(edits), random)
    const edited = kind?.[1](files, random)
    if (kind && edited) return { what: kind[0], files: edited }
  }
  throw new Error('No edit was possible.')
}

type Make = (files: Files, random: Random) => Files | undefined

const edits: Readonly<Record<string, Make>> = {
  'a description of a skill': (files, random) =>
    changeFile(files, /^skills\/[^.]*\.md$/, random, (text) => addWord(text, random)),
  'a translation of a skill': (files, random) =>
    changeFile(files, /^skills\/.*\.zh\.md$/, random, (text) => addWord(text, random)),
  'a translation that is older than its original': (files, random) =>
    changeFile(files, /^skills\/.*\.zh\.md$/, random, (text) =>
      text.includes('original:')
        ? undefined
        : text.replace(/^---\n/, '---\noriginal: { summary: bbbbbbbb }\n'),
    ),
  'the role’s own description of a skill': (files, random) =>
    changeFile(files, /^roles\/.*\/[^.]*\.md$/, random, (text) => addWord(text, random)),
  'a proficiency': (files, random) => changeCell(files, random, (cell) => cell.replace(/^[AWVE]/, other)),
  mandatory: (files, random) =>
    changeCell(files, random, (cell) => (cell.endsWith('*') ? cell.slice(0, -1) : `${cell}*`)),
  'a removed line of a grid': (files, random) =>
    changeFile(files, /role\.yaml$/, random, (text, path) => {
      const lines = [...text.matchAll(/^ {2}([\w-]+): [AWVE.].*\n/gm)]
      const line = pick(
        lines.filter(([, skill]) => !files.has(path.replace('role.yaml', `${skill}.md`))),
        random,
      )
      return lines.length > 2 && line ? text.replace(line[0], '') : undefined
    }),
  'the name of a skill': (files, random) =>
    changeFile(files, /^skills\/[^.]*\.md$/, random, (text) =>
      text.replace(/^name: "(.*)"/m, 'name: "$1 Edited"'),
    ),
  'the summary of a role': (files, random) =>
    changeFile(files, /role\.yaml$/, random, (text) =>
      text.replace(/^summary: "(.*)"/m, 'summary: "$1 Edited."'),
    ),
  'the focus of a level': (files, random) =>
    changeFile(files, /role\.yaml$/, random, (text) => text.replace(/"focus":"/, '"focus":"Edited: ')),
  keywords: (files, random) =>
    changeFile(files, /^skills\/[^.]*\.md$/, random, (text) =>
      text.replace(/^keywords: \[/m, 'keywords: ["Edited",'),
    ),
  'a former id': (files, random) =>
    changeFile(files, /^skills\/[^.]*\.md$/, random, (text, path) =>
      text.includes('aliases')
        ? undefined
        : text.replace(/^name:/m, `aliases: ["old-${path.slice(7, -3)}"]\nname:`),
    ),
  'the date of a change': (files, random) =>
    changeFile(files, /^skills\/[^.]*\.md$/, random, (text) =>
      text.replace(/^updated: .*$/m, 'updated: "2026-10-01"'),
    ),
  'a removed translation': (files, random) => {
    const path = pick(
      [...files.keys()].filter((name) => name.endsWith('.zh.md')),
      random,
    )
    return path === undefined ? undefined : new Map([...files].filter(([name]) => name !== path))
  },
  'the name of the site': (files) =>
    replaceIn(files, 'site.yaml', (text) => text.replace('Matrix', 'Matrix Edited')),
  'the name of a domain': (files) =>
    replaceIn(files, 'domains.yaml', (text) => text.replace(/("en": ?")/, '$1Anew ')),
}

function changeFile(
  files: Files,
  name: RegExp,
  random: Random,
  change: (text: string, path: string) => string | undefined,
): Files | undefined {
  const path = pick(
    [...files.keys()].filter((file) => name.test(file)),
    random,
  )
  return path === undefined ? undefined : replaceIn(files, path, (text) => change(text, path))
}

function replaceIn(
  files: Files,
  path: string,
  change: (text: string) => string | undefined,
): Files | undefined {
  const before = files.get(path)
  const after = before === undefined ? undefined : change(before)
  return after === undefined || after === before ? undefined : new Map([...files, [path, after]])
}

function changeCell(files: Files, random: Random, change: (cell: string) => string): Files | undefined {
  return changeFile(files, /role\.yaml$/, random, (text) => {
    const line = pick([...text.matchAll(/^ {2}[\w-]+: ([AWVE.].*)$/gm)], random)
    const cells = line?.[1]?.split(' ') ?? []
    const index = random(cells.length || 1)
    const changed = change(cells[index] ?? '.')
    if (!line || cells[index] === '.') return undefined
    return text.replace(line[0], line[0].replace(`${line[1]}`, cells.with(index, changed).join(' ')))
  })
}

const other = (letter: string): string => (letter === 'W' ? 'V' : 'W')

/** Inserts a word at the end of a random sentence. */
function addWord(text: string, random: Random): string | undefined {
  const sentences = [...text.matchAll(/[.。](?=\s|$)/g)]
  const sentence = pick(sentences, random)
  return sentence && `${text.slice(0, sentence.index)} edited${random(1000)}${text.slice(sentence.index)}`
}

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[random(items.length || 1)]

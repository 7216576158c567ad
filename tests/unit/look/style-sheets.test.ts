import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { spacing } from '#lib/look/tokens.ts'
import {
  filesOfCode,
  readSheet,
  sharedClasses,
  styleSheets,
  tokenSheets,
} from '#tests/support/style-sheets.ts'

const declarationsOf = (property: RegExp) =>
  styleSheets.flatMap(({ file, declarations }) =>
    declarations.flatMap((one) => (property.test(one.property) ? { file, ...one } : [])),
  )
const rawLength = /(?<![\w-])-?[\d.]*\d(?:rem|px|pt)\b/

test('sheets are short', () => {
  expect(styleSheets.length).toBeGreaterThan(20)
  expect(styleSheets.filter(({ lines }) => lines > 200).map(({ file }) => file)).toEqual([])
})

test('sheets are in the folders of their components', () => {
  const shared = ['app/globals.css', 'app/print.css']
  const ofComponent = /^(app\/_(components|tools)\/[a-z-]+(\/[a-z-]+)?|lib\/search\/ui)\/[a-z-]+\.css$/
  const elsewhere = styleSheets.filter(({ file }) => !shared.includes(file) && !ofComponent.test(file))
  expect(elsewhere.map(({ file }) => file)).toEqual([])
})

test('every sheet is loaded: by all pages, by a component, or by another sheet', () => {
  const code = [...filesOfCode('.tsx', '.ts', '.css')].map((file) => readFileSync(file, 'utf8')).join('\n')
  const isLoaded = (file: string) => {
    const path = file.split('/').slice(-2).join('/')
    return (
      code.includes(`import '#${file}'`) || code.includes(`from '#${file}'`) || code.includes(`/${path}";`)
    )
  }
  expect(
    styleSheets.map(({ file }) => file).filter((file) => file !== 'app/print.css' && !isLoaded(file)),
  ).toEqual([])
})

test('the sheet of a component is in the layer of components, and only what is for print stands outside', () => {
  // Whole documents decide for themselves.
  const documents = ['app/globals.css', 'app/print.css', 'app/_components/embed/embedded.css']
  const outside = styleSheets
    .filter(({ file }) => file.startsWith('app/') && !documents.includes(file))
    .flatMap(({ file, outermost }) =>
      outermost
        .filter((head) => head !== '@layer components' && head !== '@media print')
        .map((head) => `${file}: ${head}`),
    )
  expect(outside).toEqual([])
})

test('no class is defined by two sheets: whoever varies it begins with a class of its own', () => {
  expect([...sharedClasses(styleSheets)]).toEqual([])
})

test('a class in two sheets is found, also behind an element, in a list and for print', () => {
  const sheets = [
    readSheet('a.css', '.cell { gap: 0; }'),
    readSheet('b.css', '@media print { p, a.cell:hover { gap: 0; } }'),
    readSheet('c.css', '.own .cell { gap: 0; }'),
  ]
  expect([...sharedClasses(sheets)]).toEqual([['cell', ['a.css', 'b.css']]])
})

test('no sheet writes the size of a text: there are tokens for it', () => {
  const raw = declarationsOf(/^font(-size)?$/).filter(({ value }) => {
    const [size = ''] = value.split(' / ')
    return rawLength.test(size)
  })
  expect(raw).toEqual([])
})

test('no class of a component writes the size of a text', () => {
  const raw = filesOfCode('.tsx').filter((file) => /\btext-\[/.test(readFileSync(file, 'utf8')))
  expect(raw).toEqual([])
})

test('no PDF writes the size of a text', () => {
  const raw = filesOfCode('.typ')
    .filter((file) => file.startsWith('lib/export/pdf/') || file === 'lib/export/typst/look.typ')
    .filter((file) => /\bsize: *[\d.]+pt/.test(readFileSync(file, 'utf8')))
  expect(raw).toEqual([])
})

test('spaces are steps of the unit', () => {
  const spaces = declarationsOf(
    /^((scroll-)?(margin|padding)|inset|(row-|column-)?gap$|top$|bottom$|left$|right$)/,
  )
  expect(spaces.length).toBeGreaterThan(100)
  expect(spaces.filter(({ value }) => rawLength.test(value))).toEqual([])
  const used = styleSheets.flatMap(({ file }) =>
    [...readFileSync(file, 'utf8').matchAll(/--spacing\(-?([\d.]+)\)/g)].map(([, step]) => Number(step)),
  )
  expect([...new Set(used)].toSorted((a, b) => a - b)).toEqual(spacing.steps)
})

test('radii are tokens', () => {
  const raw = declarationsOf(/^border-radius$/).filter(({ value }) => rawLength.test(value))
  expect(raw).toEqual([])
})

test('pages change at the breakpoints and nowhere else', () => {
  const raw = styleSheets.flatMap(({ file, atRules }) =>
    atRules
      .filter((rule) => /^@(media|container)/.test(rule) && rawLength.test(rule))
      .map((rule) => ({ file, rule })),
  )
  expect(raw).toEqual([])
})

test('every token that sheets name is there, and every one that the build puts in is named', () => {
  const defined = [
    ...tokenSheets
      .map((file) => readFileSync(file, 'utf8'))
      .join('')
      .matchAll(/^ {2}(--[\w-]+):/gm),
  ].map(([, name = '']) => name)
  const named = new Set(
    [...styleSheets.map(({ file }) => file)].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/--theme\((--[\w-]+)\)/g)].map(([, name = '']) => name),
    ),
  )
  expect([...named].filter((name) => !defined.includes(name))).toEqual([])
  const classes = filesOfCode('.tsx')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const isClass = (name: string) => new RegExp(`\\b${name.slice(2)}\\b`).test(classes)
  const templates = filesOfCode('.typ')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const isUsedByTypst = (name: string) => templates.includes(name.replace('--text-print-', 'print.'))
  const puttable = /^--(text|radius|shadow|breakpoint|container|color-print)-/
  const unused = defined.filter(
    (name) =>
      puttable.test(name) &&
      !name.endsWith('--line-height') &&
      !named.has(name) &&
      !isClass(name) &&
      !isUsedByTypst(name),
  )
  expect(unused).toEqual([])
})

test('a colour that the sheets of some pages name is named by one of all pages, so that it is there', () => {
  const globals = readFileSync('app/globals.css', 'utf8')
  const coloursIn = (files: readonly string[]) =>
    new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/var\(--color-[\w-]+/g) ?? []))
  const files = styleSheets.map(({ file }) => file)
  const isGlobal = (file: string) => file === 'app/globals.css' || globals.includes(`"./${file.slice(4)}"`)
  const there = coloursIn(files.filter(isGlobal))
  expect(there.size).toBeGreaterThan(5)
  const elsewhere = coloursIn(files.filter((file) => !isGlobal(file)))
  expect([...elsewhere].filter((colour) => !there.has(colour))).toEqual([])
})

test('what the build puts in is no property of a page, so that var() would find nothing', () => {
  const lost = styleSheets.flatMap(({ file }) =>
    (
      readFileSync(file, 'utf8').match(
        /var\(--(text|radius|shadow|spacing|breakpoint|container|color-print)\b[^)]*\)/g,
      ) ?? []
    ).map((use) => ({ file, use })),
  )
  expect(lost).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Declaration = { readonly property: string; readonly value: string }

export type StyleSheet = {
  readonly file: string
  readonly lines: number
  /** The heads of the outermost blocks, such as `@layer components`. */
  readonly outermost: readonly string[]
  /** One by one, those of a list apart. */
  readonly selectors: readonly string[]
  /** Such as `@media (width < 30rem)`. */
  readonly atRules: readonly string[]
  readonly declarations: readonly Declaration[]
}

/** Written by `npm run tokens`; all other sheets take their values from them. */
export const tokenSheets: readonly string[] = ['app/theme.css', 'app/tokens.css']

/** The files of the code with one of these endings, with slashes in their paths on every system. */
export const filesOfCode = (...endings: readonly string[]): string[] =>
  ['app', 'lib', 'public']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()

/** Every style sheet that is written by hand. */
export const styleSheets: readonly StyleSheet[] = filesOfCode('.css')
  .filter((file) => !tokenSheets.includes(file))
  .map((file) => readSheet(file, readFileSync(file, 'utf8')))

export function readSheet(file: string, css: string): StyleSheet {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const blocks = [...text.matchAll(/([^{};]+)\{/g)].map(([, head = '']) =>
    head.trim().replaceAll(/\s+/g, ' '),
  )
  const statements = [...text.matchAll(/(@[a-z-]+ [^{};]+);/g)].map(([, rule = '']) => rule)
  return {
    file,
    outermost: outermostBlocks(text),
    lines: css.trimEnd().split('\n').length,
    selectors: blocks.filter((head) => !head.startsWith('@')).flatMap(splitList),
    atRules: [...blocks.filter((head) => head.startsWith('@')), ...statements],
    declarations: [...text.matchAll(/([\w-]+)\s*:\s([^{};]+);/g)].map(([, property = '', value = '']) => ({
      property,
      value: value.trim(),
    })),
  }
}

function outermostBlocks(text: string): string[] {
  const heads: string[] = []
  let depth = 0
  for (const [, head = '', mark] of text.matchAll(/([^{};]*)([{};])/g)) {
    if (mark === '{' && depth === 0) heads.push(head.trim())
    if (mark === '{') depth++
    if (mark === '}') depth--
  }
  return heads
}

/** Splits at commas outside of brackets. */
function splitList(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of list) {
    if ('(['.includes(character)) depth++
    if (')]'.includes(character)) depth--
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim())
}

/** The first class of a selector, to whose sheet the rule belongs. */
export const leadingClass = (selector: string): string | undefined => /\.(-?[a-z][\w-]*)/i.exec(selector)?.[1]

/** Classes that more than one sheet defines, with these sheets. */
export function sharedClasses(sheets: readonly StyleSheet[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>()
  for (const { file, selectors } of sheets)
    for (const selector of selectors) {
      const name = leadingClass(selector)
      if (name) files.set(name, (files.get(name) ?? new Set()).add(file))
    }
  return new Map([...files].flatMap(([name, set]) => (set.size > 1 ? [[name, [...set]] as const] : [])))
}

import type { ParsedNode, Scalar } from 'yaml'
import { stringify } from 'yaml'
import type { Splice } from '#lib/content/splice/splice.ts'

/**
 * The ways to write a text in place of a scalar, the style that it has now first. Not all are valid for all texts and
 * places: the first that reads as the text is right.
 */
export function* scalarSplices(node: Scalar.Parsed, value: string, text: string): Generator<Splice> {
  const [from, to] = node.range
  const written = text.slice(from, to)
  // An empty value begins directly after the colon.
  const gap = from > 0 && /\S/.test(text[from - 1] ?? '') && written === '' ? ' ' : ''
  if (/^[|>]/.test(written)) {
    const end = /\s*$/.exec(written)?.[0] ?? ''
    const [header = '', ...rest] = written.split('\n')
    const indent = /^[ ]+/.exec(rest.find((line) => line.trim() !== '') ?? '')?.[0] ?? '  '
    yield { from, to, text: `${header.trimEnd()}\n${indent}${value}${toLineFeeds(end)}` }
    for (const own of styles(value, '')) yield { from, to, text: `${own}${toLineFeeds(end)}` }
    return
  }
  for (const own of styles(value, written)) yield { from, to, text: gap + own }
}

const toLineFeeds = (blank: string): string => blank.replaceAll('\r', '')

function styles(value: string, written: string): readonly string[] {
  const single = `'${value.replaceAll("'", "''")}'`
  const double = JSON.stringify(value)
  if (written.startsWith("'")) return [single, double]
  return written.startsWith('"') ? [double, single] : [value, single, double]
}

/** A value on lines of its own, or within brackets. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** Without a final line end. */
export const renderYaml = (value: YamlValue): string => stringify(value, { lineWidth: 0 }).trimEnd()

/** On one line. */
export const renderFlow = (value: YamlValue): string =>
  stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()

export const indented = (lines: string, indent: string): string => lines.replaceAll(/^(?=.)/gm, indent)

/** The text of the node as its reader trims it. */
export const plainOf = (node: ParsedNode): unknown => trimmed(node.toJSON())

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, trimmed(own)]))
}

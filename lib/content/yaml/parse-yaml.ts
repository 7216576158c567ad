import { type Alias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Located, LocatedEntry, LocatedScalar } from '#lib/content/problems/located.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import { readOnce } from '#lib/content/problems/read-once.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { explainForbidden, findForbidden } from '#lib/content/text/forbidden-characters.ts'
import { composeYaml } from '#lib/content/yaml/compose-yaml.ts'

/**
 * Parses a range of a file as YAML 1.2 (core schema). Returns undefined for an empty text and for invalid YAML, of
 * which the first error is reported. Duplicate keys are reported; the last value wins.
 */
export function parseYaml(
  source: Source,
  report: Report,
  start = 0,
  end = source.text.length,
): Located | undefined {
  return readOnce(source, `yaml ${start} ${end}`, report, (found) => parse(source, found, start, end))
}

function parse(source: Source, report: Report, start: number, end: number): Located | undefined {
  const composed = composeYaml(source.text.slice(start, end))
  if ('mistake' in composed) {
    const { offset, message, hint } = composed.mistake
    report(error(source.locationAt(start + offset), message, hint))
    return undefined
  }
  const { contents } = composed.document
  for (const { offset, comment } of composed.cutTexts) {
    const message = `The text after # would be ignored as a comment: ${quote(comment)}.`
    report(
      error(
        source.locationAt(start + offset),
        message,
        'Put the text in quotes, or the comment on its own line.',
      ),
    )
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    report(error(source.locationAt(start), 'The file is empty.', 'Add its content, or remove the file.'))
    return undefined
  }
  return locate(contents, { source, start, report })
}

/** The file being parsed, and the offset of the YAML text. */
type Reading = { readonly source: Source; readonly start: number; readonly report: Report }

function locate(node: ParsedNode, reading: Reading): Located {
  if (isSeq(node)) {
    return {
      kind: 'list',
      start: startOf(node, reading),
      items: node.items.map((item) => locate(item, reading)),
    }
  }
  if (isMap(node))
    return { kind: 'map', start: startOf(node, reading), entries: locateEntries(node, reading) }
  return locateScalar(node, reading)
}

function locateEntries(map: YAMLMap.Parsed, reading: Reading): ReadonlyMap<string, LocatedEntry> {
  const { source, report } = reading
  const entries = new Map<string, LocatedEntry>()
  for (const { key, value } of map.items) {
    const keyStart = startOf(key, reading)
    if (!isScalar(key)) {
      report(error(source.locationAt(keyStart), 'A list or a map cannot be a key.', 'Write "key: value".'))
      continue
    }
    const name = typeof key.value === 'string' ? key.value : key.source
    checkEscapes(key, reading)
    if (name === '__proto__') {
      // Plain objects cannot have this key, so no schema would see it.
      report(
        error(source.locationAt(keyStart), 'Unknown key "__proto__".', 'Remove it, or give it another name.'),
      )
      continue
    }
    const earlier = entries.get(name)
    if (earlier) {
      const { line } = source.locationAt(earlier.keyStart)
      report(
        error(
          source.locationAt(keyStart),
          `Duplicate key ${quote(name)}.`,
          `Keep one. It is also defined on line ${line}.`,
        ),
      )
    }
    const nothing: LocatedScalar = {
      kind: 'scalar',
      start: keyStart,
      end: keyStart,
      value: null,
      style: 'plain',
    }
    entries.set(name, { keyStart, value: value ? locate(value, reading) : nothing })
  }
  return entries
}

function locateScalar(node: Alias.Parsed | Scalar.Parsed, reading: Reading): LocatedScalar {
  const value = isScalar(node) ? node.value : node.source
  if (isScalar(node)) checkEscapes(node, reading)
  const simple = typeof value === 'number' || typeof value === 'boolean' || value === null
  const type = isScalar(node) ? (node.type ?? 'PLAIN') : 'PLAIN'
  return {
    kind: 'scalar',
    start: startOf(node, reading),
    end: reading.start + node.range[1],
    value: simple ? value : String(value),
    style: type === 'PLAIN' ? 'plain' : type.startsWith('QUOTE') ? 'quoted' : 'block',
  }
}

/** Reports forbidden characters from escapes in double quotes; literal ones are reported for the file. */
function checkEscapes(node: Scalar.Parsed, { source, start, report }: Reading): void {
  const [from, to] = node.range
  if (node.type !== 'QUOTE_DOUBLE' || !source.text.slice(start + from, start + to).includes('\\')) return
  const [first] = findForbidden(String(node.value))
  if (!first) return
  const [what] = explainForbidden(first.character)
  report(
    error(
      source.locationAt(start + from),
      `${what}: it comes from an escape sequence.`,
      'Remove the escape.',
    ),
  )
}

const startOf = (node: ParsedNode, reading: Reading): number => reading.start + node.range[0]

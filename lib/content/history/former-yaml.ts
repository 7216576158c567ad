import { toPlain } from '#lib/content/problems/located.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

export type Entries = Readonly<Record<string, unknown>>

/** The keys and values of an old YAML text; undefined if it cannot be parsed. */
export type ReadYaml = (text: string) => Entries | undefined

/**
 * Splits the text at its top-level keys and caches the parsed parts: most of them are equal from one commit to the
 * next, and parsing YAML takes most of the time of reading a history.
 */
export function yamlReader(): ReadYaml {
  const known = new Map<string, Entries | undefined>()
  const read = (text: string): Entries | undefined => {
    if (!known.has(text)) known.set(text, readAtOnce(text))
    return known.get(text)
  }
  return (text) => {
    const parts = text.split(/^(?=[a-z][A-Za-z]*:)/m).filter((part) => /^[^#\s]/m.test(part))
    const entries = parts.map(read)
    return parts.length > 0 && entries.every((part) => part !== undefined)
      ? Object.assign({}, ...entries)
      : read(text)
  }
}

function readAtOnce(text: string): Entries | undefined {
  // Old files need not follow the current rules.
  const found = parseYaml(toSource('', '', text), () => {})
  return found?.kind === 'map' ? readEntries(toPlain(found)) : undefined
}

export const readEntries = (value: unknown): Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

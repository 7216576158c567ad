import { toPlain } from '#lib/content/problems/located.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

export type Entries = Readonly<Record<string, unknown>>

/** The keys and values of a YAML text of former days; nothing where it cannot be understood. */
export type ReadYaml = (text: string) => Entries | undefined

/**
 * Reads the text by its keys at the left margin and remembers what each of these parts says: from one commit to the
 * next most of them stay, and YAML takes most of the time of a history.
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
  // What is wrong by the rules of today is nobody's concern.
  const found = parseYaml(toSource('', '', text), () => {})
  return found?.kind === 'map' ? readEntries(toPlain(found)) : undefined
}

export const readEntries = (value: unknown): Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

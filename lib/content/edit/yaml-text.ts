import { stringify } from 'yaml'

/** A text as a YAML value on one line, in quotes where necessary. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return stringify(line, { lineWidth: 0, blockQuote: false }).trimEnd()
}

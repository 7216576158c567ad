import type { z } from 'zod'
import {
  findLocated,
  isEmpty,
  keyStartOf,
  type Located,
  type Path,
  startOf,
} from '#lib/content/problems/located.ts'
import { error, type Problem, type SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean, findSuggestion } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import { descriptionOf, findSchema, keysOf } from '#lib/content/schema/look-up.ts'

/** A parsed file and its schema. */
export type Checked = { readonly source: Source; readonly schema: z.ZodType; readonly root: Located }

/** Turns a schema issue into problems that authors understand. */
export function explain(issue: z.core.$ZodIssue, checked: Checked): Problem[] {
  const { source, root } = checked
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, issue.path, checked)
  if (issue.code === 'invalid_key') {
    const [what, hint] = halves(issue.issues[0]?.message ?? '')
    const location = source.locationAt(keyStartOf(root, issue.path))
    return [error(location, `${quote(String(issue.path.at(-1)))} ${what}.`, hint, 'schema')]
  }
  if (findLocated(root, issue.path) === undefined) return explainMissing(issue.path, checked)
  const location = source.locationAt(startOf(root, issue.path))
  if (issue.code === 'invalid_union') {
    // The intended alternative of a union is the one that fails at a deeper path.
    const tried =
      issue.errors.find(([first]) => first && first.path.length > 0) ?? issue.errors[0]?.slice(0, 1)
    return (tried ?? []).flatMap((inner) =>
      explain({ ...inner, path: [...issue.path, ...inner.path] }, checked),
    )
  }
  return [explainValue(issue, checked, location)]
}

function explainKeys(keys: readonly string[], path: Path, { source, schema, root }: Checked): Problem[] {
  const known = new Set(keysOf(findSchema(schema, path)))
  const ofFile = path.length > 0 ? keysOf(schema) : []
  const otherwise = `Remove it. Known keys are ${listed([...known])}.`
  return keys.map((key) => {
    const hint = ofFile.includes(key)
      ? `Indent it less: it does not belong to ${quote(String(path[0]))}.`
      : didYouMean(key, known, otherwise)
    return error(
      source.locationAt(keyStartOf(root, [...path, key])),
      `Unknown key ${quote(key)}.`,
      hint,
      'schema',
    )
  })
}

/** Empty if the key is misspelt: that is already reported. */
function explainMissing(path: Path, { source, schema, root }: Checked): Problem[] {
  const name = String(path.at(-1))
  const parent = findLocated(root, path.slice(0, -1))
  const known = keysOf(findSchema(schema, path.slice(0, -1)))
  const written = parent?.kind === 'map' ? [...parent.entries.keys()] : []
  if (written.some((key) => !known.includes(key) && findSuggestion(key, known) === name)) return []
  const description = descriptionOf(findSchema(schema, path))
  const location = source.locationAt(startOf(root, path))
  return [error(location, `${quote(name)} is missing.`, `Add it. ${description}`.trim(), 'schema')]
}

function explainValue(
  issue: z.core.$ZodIssue,
  { source, schema, root }: Checked,
  location: SourceLocation,
): Problem {
  const name = nameOf(issue.path)
  const found = findLocated(root, issue.path)
  const description = descriptionOf(findSchema(schema, issue.path))
  if (!found || isEmpty(found))
    return error(location, `${name} is empty.`, `Add a value. ${description}`.trim(), 'schema')
  if (issue.code !== 'invalid_type') {
    const [what, hint] = halves(issue.message)
    const value = found.kind === 'scalar' && found.value !== '' ? `: ${quote(String(found.value))}` : ''
    return error(location, `${name} ${what}${value}.`, hint, 'schema')
  }
  const written = found.kind === 'scalar' ? source.text.slice(found.start, found.end) : ''
  return error(
    location,
    `${name} is ${typeOf(found, written)}.`,
    hintForType(issue.expected, found, written, description),
    'schema',
  )
}

function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  return typeof last === 'number' ? `Item ${last + 1} of ${nameOf(path.slice(0, -1))}` : String(last)
}

function typeOf(found: Located, written: string): string {
  if (found.kind === 'list') return 'a list'
  if (found.kind === 'map') return 'a map'
  if (typeof found.value === 'number') return `a number: ${written}`
  if (typeof found.value === 'boolean') return `a boolean: ${written}`
  return `a text: ${quote(String(found.value))}`
}

function hintForType(expected: string, found: Located, written: string, description: string): string {
  if (expected === 'array') return 'Write a list: one item per line, each beginning with "- ", or [one, two].'
  if (expected === 'object' || expected === 'record')
    return 'Write a map: lines of "key: value" below the key.'
  return found.kind === 'scalar' ? `Put it in quotes: "${written}".` : `Write a text. ${description}`.trim()
}

/** Schemas contain both halves of an error text: "what is wrong → how to fix it". */
function halves(message: string): readonly [string, string] {
  const [what = '', hint = ''] = message.split(' → ')
  return [what, hint]
}

import { z } from 'zod'
import {
  emptyMap,
  keyStartOf,
  type Located,
  type Path,
  sizeAt,
  startOf,
  toPlain,
  without,
} from '#lib/content/problems/located.ts'
import type { Report, SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { explain } from '#lib/content/yaml/explain.ts'

type DeepPartial<Schema extends z.ZodObject> = z.output<ReturnType<typeof z.deepPartial<Schema>>>

/** A file that was validated against its schema. */
export type Validated<Schema extends z.ZodObject> = {
  readonly source: Source
  /** The complete value; undefined if any part is invalid. */
  readonly complete?: z.output<Schema>
  /** The valid parts: without invalid values, invalid list items and unknown keys. */
  readonly valid: DeepPartial<Schema>
  /** The located value of `sound`. */
  readonly root: Located
  /** The located value of the file, including invalid parts. */
  readonly found: Located
  /** Whether all entries at a path are in `sound`, so that a missing one was never written. */
  readonly isComplete: (...path: Path) => boolean
  readonly locationOf: (...path: Path) => SourceLocation
  readonly locationOfKey: (...path: Path) => SourceLocation
}

type Validate<Schema extends z.ZodObject> = (
  source: Source,
  found: Located,
  report: Report,
) => Validated<Schema>

/** Returns a function that validates a file against a schema and reports all problems. */
export function validator<Schema extends z.ZodObject>(schema: Schema): Validate<Schema> {
  const partial = z.deepPartial(schema)
  return (source, found, report) => {
    const result = schema.safeParse(toPlain(found))
    const issues = result.error?.issues ?? []
    for (const issue of issues) {
      for (const problem of explain(issue, { source, schema, root: found })) report(problem)
    }
    const root = without(found, issues.flatMap(pathsOf)) ?? emptyMap
    return {
      source,
      ...(result.success && { complete: result.data }),
      valid: partial.parse(toPlain(root)),
      root,
      found,
      isComplete: (...path) => sizeAt(found, path) === sizeAt(root, path),
      locationOf: (...path) => source.locationAt(startOf(root, path)),
      locationOfKey: (...path) => source.locationAt(keyStartOf(root, path)),
    }
  }
}

function pathsOf(issue: z.core.$ZodIssue): Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

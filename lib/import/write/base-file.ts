import { z } from 'zod'
import { Refusal } from '#lib/import/grid/refusal.ts'

const schema = z.strictObject({ source: z.string(), values: z.record(z.string(), z.string()) })

/** What a source said last, as JSON; sorted, so that its diffs are small. */
export function writeBase(source: string, values: ReadonlyMap<string, string>): string {
  const sorted = [...values].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `${JSON.stringify({ source, values: Object.fromEntries(sorted) }, null, 1)}\n`
}

export function parseBaseFile(json: string, path: string): ReadonlyMap<string, string> {
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(json)).values))
  } catch {
    throw new Refusal(
      `${path} is damaged, so the import cannot distinguish edits by hand.`,
      'Restore it from git, or remove it to compare without it.',
    )
  }
}

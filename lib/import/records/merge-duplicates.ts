import { nameKey } from '#lib/import/names/similarity.ts'
import type { RequirementRecord } from '#lib/import/records/records.ts'
import type { Tally } from '#lib/import/records/tally.ts'

/**
 * One record for each skill, role and level: a rating and a text of two tables belong together, and so do the texts of a
 * merged cell. A second value that contradicts the first is listed.
 */
export function mergeDuplicates(all: readonly RequirementRecord[], tally: Tally): RequirementRecord[] {
  const merged = new Map<string, RequirementRecord>()
  for (const record of all) {
    const key = JSON.stringify([nameKey(record.skill), record.role, record.level])
    const earlier = merged.get(key)
    const both = earlier ? join(earlier, record) : record
    if (both) merged.set(key, both)
    else if (earlier)
      tally.list(record.cell, `it contradicts ${earlier.address.sheet}, ${earlier.address.cell}`)
  }
  return [...merged.values()]
}

/** Both records in one; undefined if they contradict each other. */
function join(one: RequirementRecord, other: RequirementRecord): RequirementRecord | undefined {
  if (other.isEmpty) return one
  if (one.isEmpty) return other
  const isOfOneCell = one.skillAddress === other.skillAddress
  const isTextContrary = one.text !== undefined && other.text !== undefined && one.text !== other.text
  if (isTextContrary && !isOfOneCell) return undefined
  if (one.step !== undefined && other.step !== undefined && one.step !== other.step) return undefined
  if (one.text === undefined && other.text === undefined && one.must !== other.must) return undefined
  const texts = [...new Set([one.text, other.text].filter((text) => text !== undefined))]
  return {
    ...one,
    must: one.must || other.must,
    step: one.step ?? other.step,
    ...(texts.length > 0 && { text: texts.join('\n\n') }),
  }
}

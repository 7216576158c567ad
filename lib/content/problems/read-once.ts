import type { Problem, Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'

type Reading = { readonly value: unknown; readonly problems: readonly Problem[] }

const readings = new WeakMap<Source, Map<string, Reading>>()

/**
 * Reads a part of a file, or answers what came of reading it before, with the same problems reported. The key names
 * everything that `read` depends on besides the source, which is another object when its text is another.
 */
export function readOnce<Value>(
  source: Source,
  key: string,
  report: Report,
  read: (report: Report) => Value,
): Value {
  const ofSource = readings.get(source) ?? new Map<string, Reading>()
  readings.set(source, ofSource)
  const known = ofSource.get(key)
  if (known) {
    known.problems.forEach(report)
    return known.value as Value
  }
  const problems: Problem[] = []
  const value = read((problem) => {
    problems.push(problem)
    report(problem)
  })
  ofSource.set(key, { value, problems })
  return value
}

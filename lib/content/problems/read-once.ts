import type { Problem, Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'

type Reading = { readonly value: unknown; readonly problems: readonly Problem[] }

const readings = new WeakMap<Source, Map<string, Reading>>()

/**
 * Parses a part of a file, or returns the cached result and reports the same problems again. The key identifies
 * everything that `read` depends on except the source, which is a new object if the text changes.
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

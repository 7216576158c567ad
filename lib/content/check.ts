import { parseArgs } from 'node:util'
import { describeReading, levelOf, matchesFilter } from '#lib/content/describe-reading.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import { ruleNames } from '#lib/content/problems/rules.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import { readContent } from '#lib/content/read-content.ts'

const usage = 'npm run check -- [folder] [--rule NAME] [--level error|warn] [--json]'

/** The parsed command line, or an error message. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, rule: { type: 'string' }, level: { type: 'string' } },
    })
    const { rule, level } = values
    if (rule !== undefined && !ruleNames.includes(rule)) {
      return `Unknown rule ${quote(rule)}. ${didYouMean(rule, ruleNames, `The rules are ${listed(ruleNames)}.`)}`
    }
    if (level !== undefined && level !== 'error' && level !== 'warn')
      return `Unknown level ${quote(level)}. Use error or warn.`
    if (positionals.length > 1) return 'Only one folder can be checked at a time.'
    return { ...values, folder: positionals[0] ?? process.env.CONTENT_DIR ?? 'content' }
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

/** The key of the hint is part of the output format. */
const toJson = <Listed extends Problem>({ hint: mend, ...problem }: Listed) => ({ ...problem, mend })

const wanted = readArguments()
if (typeof wanted === 'string') {
  process.stderr.write(`${wanted}\n${usage}\n`)
  process.exitCode = 2
} else {
  const reading = readContent(wanted.folder)
  const { problems, accepted, summary, history } = reading
  const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR
  const selected = problems.filter((problem) => matchesFilter(problem, wanted))
  const text = wanted.json
    ? JSON.stringify(
        {
          problems: selected.map((problem) => ({ ...toJson(problem), level: levelOf(problem) })),
          accepted: accepted.map(toJson),
          summary,
          history,
        },
        null,
        2,
      )
    : describeReading(reading, isColoured, wanted)
  process.stdout.write(`${text}\n`)
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

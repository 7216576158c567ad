import type { Accepted } from '#lib/content/problems/accepted-lines.ts'
import { type Problem, warning } from '#lib/content/problems/problem.ts'
import { type Checks, contentRuleNames, isContentRule, isReadingRule } from '#lib/content/problems/rules.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { ContentFile } from '#lib/content/read/content-file.ts'

/** The problems with the severities of the site, without the accepted ones. */
export type Judged = {
  readonly problems: readonly Problem[]
  readonly accepted: readonly AcceptedProblem[]
}

/** A problem that a comment accepts. */
export type AcceptedProblem = Problem & { readonly reason: string }

type LocatedAcceptance = Accepted & { readonly source: Source }

/** If the content is broken, not every rule was checked, so unused acceptances are not reported. */
export function judgeProblems(
  found: readonly Problem[],
  files: readonly ContentFile[],
  checks: Checks,
  isBroken: boolean,
): Judged {
  const acceptances = files.flatMap(({ source, accepted }): LocatedAcceptance[] =>
    accepted.map((acceptance) => ({ ...acceptance, source })),
  )
  const known = acceptances.filter(({ rule, reason }) => isContentRule(rule) && reason !== '')
  const byFile = new Map<string, LocatedAcceptance[]>()
  for (const acceptance of known) {
    const others = byFile.get(acceptance.source.displayPath)
    if (others) others.push(acceptance)
    else byFile.set(acceptance.source.displayPath, [acceptance])
  }
  const used = new Set<LocatedAcceptance>()
  const problems: Problem[] = []
  const accepted: AcceptedProblem[] = []
  const judge = (problem: Problem) => {
    const level = levelOf(problem, checks)
    if (level !== 'off') problems.push({ ...problem, severity: level === 'error' ? 'error' : 'warning' })
  }
  for (const problem of found) {
    const acceptancesOfFile = problem.rest === undefined ? byFile.get(problem.file) : undefined
    const acceptance = acceptancesOfFile?.find(
      ({ rule, lines }) => rule === problem.rule && lines.has(problem.line),
    )
    if (acceptance) {
      used.add(acceptance)
      accepted.push({ ...problem, reason: acceptance.reason })
    } else judge(problem)
  }
  for (const acceptance of acceptances) {
    const isUnused =
      known.includes(acceptance) && !used.has(acceptance) && !isBroken && !isOff(acceptance.rule, checks)
    const wrong = isUnused
      ? explainUnused(acceptance)
      : known.includes(acceptance)
        ? undefined
        : explainWrong(acceptance)
    if (wrong) judge(warning(acceptance.source.locationAt(acceptance.start), ...wrong, 'acceptance'))
  }
  return { problems, accepted }
}

function levelOf({ rule, severity }: Problem, checks: Checks): 'off' | 'warn' | 'error' {
  if (!isContentRule(rule)) return severity === 'error' ? 'error' : 'warn'
  return checks.get(rule) ?? 'warn'
}

const isOff = (rule: string, checks: Checks): boolean => isContentRule(rule) && checks.get(rule) === 'off'

const explainUnused = ({ rule }: LocatedAcceptance): [string, string] => [
  `Unused acceptance: ${rule} reports nothing here.`,
  'Remove it.',
]

function explainWrong({ rule, reason }: LocatedAcceptance): [string, string] | undefined {
  if (isReadingRule(rule))
    return [`Reading errors cannot be accepted: ${quote(rule)}.`, 'Fix the error, and remove the comment.']
  if (!isContentRule(rule)) {
    const hint = didYouMean(rule, contentRuleNames, `Use one of ${listed(contentRuleNames, 'or')}.`)
    return [`Unknown rule ${quote(rule)} in an acceptance.`, hint]
  }
  return reason === ''
    ? [`The acceptance of ${rule} has no reason.`, `Add it: accept ${rule}: the reason.`]
    : undefined
}

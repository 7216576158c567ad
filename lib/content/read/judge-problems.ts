import type { Accepted } from '#lib/content/problems/accepted-lines.ts'
import { type Problem, warning } from '#lib/content/problems/problem.ts'
import { type Checks, contentRuleNames, isContentRule, isReadingRule } from '#lib/content/problems/rules.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { ContentFile } from '#lib/content/read/content-file.ts'

/** What is left of the problems when a site has said what it minds, and what it accepts in single places. */
export type Judged = {
  readonly problems: readonly Problem[]
  readonly accepted: readonly AcceptedProblem[]
}

/** A problem that is accepted where it stands. */
export type AcceptedProblem = Problem & { readonly reason: string }

type Remark = Accepted & { readonly source: Source }

/** While something is broken, not every rule was looked at: then an acceptance may be right that accepts nothing. */
export function judgeProblems(
  found: readonly Problem[],
  files: readonly ContentFile[],
  checks: Checks,
  isBroken: boolean,
): Judged {
  const remarks = files.flatMap(({ source, accepted }): Remark[] =>
    accepted.map((acceptance) => ({ ...acceptance, source })),
  )
  const known = remarks.filter(({ rule, reason }) => isContentRule(rule) && reason !== '')
  const byFile = new Map<string, Remark[]>()
  for (const remark of known) {
    const others = byFile.get(remark.source.shown)
    if (others) others.push(remark)
    else byFile.set(remark.source.shown, [remark])
  }
  const used = new Set<Remark>()
  const problems: Problem[] = []
  const accepted: AcceptedProblem[] = []
  const judge = (problem: Problem) => {
    const level = levelOf(problem, checks)
    if (level !== 'off') problems.push({ ...problem, severity: level === 'error' ? 'error' : 'warning' })
  }
  for (const problem of found) {
    const remarksOfFile = problem.rest === undefined ? byFile.get(problem.file) : undefined
    const remark = remarksOfFile?.find(({ rule, lines }) => rule === problem.rule && lines.has(problem.line))
    if (remark) {
      used.add(remark)
      accepted.push({ ...problem, reason: remark.reason })
    } else judge(problem)
  }
  for (const remark of remarks) {
    const isUnused = known.includes(remark) && !used.has(remark) && !isBroken && !isOff(remark.rule, checks)
    const wrong = isUnused ? explainUnused(remark) : known.includes(remark) ? undefined : explainWrong(remark)
    if (wrong) judge(warning(remark.source.placeAt(remark.start), ...wrong, 'acceptance'))
  }
  return { problems, accepted }
}

function levelOf({ rule, severity }: Problem, checks: Checks): 'off' | 'warn' | 'error' {
  if (!isContentRule(rule)) return severity === 'error' ? 'error' : 'warn'
  return checks.get(rule) ?? 'warn'
}

const isOff = (rule: string, checks: Checks): boolean => isContentRule(rule) && checks.get(rule) === 'off'

const explainUnused = ({ rule }: Remark): [string, string] => [
  `Nothing here is accepted by this remark: ${rule} finds nothing.`,
  'Remove it.',
]

function explainWrong({ rule, reason }: Remark): [string, string] | undefined {
  if (isReadingRule(rule))
    return [
      `An error of reading cannot be accepted: ${quote(rule)}.`,
      'Fix what is wrong, and remove the remark.',
    ]
  if (!isContentRule(rule)) {
    const hint = didYouMean(rule, contentRuleNames, `Name one of ${listed(contentRuleNames, 'or')}.`)
    return [`There is no rule ${quote(rule)} that could be accepted.`, hint]
  }
  return reason === ''
    ? [`This remark accepts ${rule} without a reason.`, `Write why: accept ${rule}: the reason.`]
    : undefined
}

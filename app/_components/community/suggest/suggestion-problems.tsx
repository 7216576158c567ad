import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { proposalPath } from '#lib/community/routes/community-paths.ts'
import type { SuggestionProblem } from '#lib/community/suggest/check-suggestion.ts'
import type { SimilarProposal } from '#lib/community/suggest/similar-proposals.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type SuggestionProblemsProps = {
  readonly problems: readonly SuggestionProblem[]
  readonly similar: readonly SimilarProposal[]
}

/** What the check says about a draft, and which proposals are about the same. */
export function SuggestionProblems({ problems, similar }: SuggestionProblemsProps) {
  const t = useTranslations('community.suggest')
  const locale = useLocale()
  const isBlocked = problems.length > 0 || similar.some(({ isSame }) => isSame)
  return (
    <section id="problems" className="notice" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{t.rich('problemsTitle')}</h2>
      <ul className="plain-list">
        {!isBlocked && <li>{t.rich('noProblems')}</li>}
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <ProblemText problem={problem} />
          </li>
        ))}
        {similar.map(({ number, isSame }) => (
          <li key={number}>
            {t.rich(isSame ? 'same' : 'similar', {
              number: `${number}`,
              proposal: (name) => <a href={pageHref(locale, proposalPath(number))}>{name}</a>,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ProblemText({ problem }: { readonly problem: SuggestionProblem }) {
  const t = useTranslations('community.suggest')
  switch (problem.kind) {
    case 'no-reason':
      return t.rich('noReason')
    case 'invalid':
      return <span lang="en">{problem.message}</span>
    case 'stale':
      return (
        <>
          {t.rich('stale')}
          {typeof problem.current === 'string' && <span className="plain-text">{problem.current}</span>}
        </>
      )
    default:
      return t.rich(problem.kind)
  }
}

import { useLocale } from 'next-intl'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { ChangeView } from '#app/_components/community/proposal/change-view.tsx'
import { ProposalStatus } from '#app/_components/community/proposal/proposal-status.tsx'
import { Timeline } from '#app/_components/community/proposal/timeline.tsx'
import { VerdictForm } from '#app/_components/community/proposal/verdict-form.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Proposal, Revision, TimelineEvent } from '#lib/community/proposals/find-proposal.ts'
import type { DecisionRight } from '#lib/community/review/decision-right.ts'
import { proposalPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { pageHref } from '#lib/site/routes/routes.ts'
import '#app/_components/community/proposal.css'

type ProposalViewProps = {
  readonly catalog: Catalog
  readonly proposal: Proposal
  readonly experts: readonly string[]
  readonly events: readonly TimelineEvent[]
  readonly revisions: readonly Revision[]
  readonly isAuthor: boolean
  /** How the reader may decide. */
  readonly right: DecisionRight | 'own' | undefined
  readonly needsReason: boolean
}

export function ProposalView(view: ProposalViewProps) {
  const { catalog, proposal, experts, events, revisions, isAuthor, right, needsReason } = view
  const t = useTranslations('community.proposal')
  const { current, state, number } = proposal
  const isUndecided = state === 'open' || state === 'review'
  const mayDecide = state === 'review' && right !== undefined && right !== 'own'
  return (
    <>
      <Section id="change" heading={t.rich('change')}>
        <ChangeView operations={current.operations} catalog={catalog} />
        <h3 className="change-part-name">{t.rich('note')}</h3>
        <p className="plain-text">{current.note}</p>
      </Section>
      <ProposalStatus proposal={proposal} experts={experts} />
      {mayDecide && (
        <VerdictForm number={number} revision={proposal.revision} right={right} needsReason={needsReason} />
      )}
      {isAuthor && isUndecided && <AuthorActions number={number} />}
      <Timeline events={events} />
      {revisions.length > 1 && (
        <Section id="revisions" heading={t.rich('revisions')}>
          {revisions.slice(0, -1).map((revision) => (
            <details key={revision.number} className="mt-3">
              <summary>{t.rich('revision', { number: `${revision.number}` })}</summary>
              <ChangeView operations={revision.operations} catalog={catalog} />
              <p className="plain-text">{revision.note}</p>
            </details>
          ))}
        </Section>
      )}
    </>
  )
}

function AuthorActions({ number }: { readonly number: number }) {
  const t = useTranslations('community.proposal')
  const locale = useLocale()
  return (
    <div className="form-buttons mt-6">
      <a href={pageHref(locale, `${proposalPath(number)}/edit`)}>{t.rich('edit')}</a>
      <PostForm to={`/proposals/${number}/withdraw`}>
        <button type="submit" className="quiet-button">
          {t.rich('withdraw')}
        </button>
      </PostForm>
    </div>
  )
}

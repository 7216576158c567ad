import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Proposal } from '#lib/community/proposals/find-proposal.ts'

type ProposalStatusProps = {
  readonly proposal: Proposal
  /** The handles of those who may decide. */
  readonly experts: readonly string[]
}

/** How far a proposal is, and what is missing, in words. */
export function ProposalStatus({ proposal, experts }: ProposalStatusProps) {
  const t = useTranslations('community.proposal')
  const community = useTranslations('community')
  const format = useFormatter()
  const { decidedBy, decided_at, reason, bypassed } = proposal
  const date = (time: number) => format.dateTime(time, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Section id="status" heading={t.rich('next')}>
      <p className="mt-2">
        <span className="state-tag">{community.rich(`state.${proposal.state}`)}</span>{' '}
        <span className="state-tag">{community.rich(`class.${proposal.class}`)}</span>
      </p>
      <p className="mt-3">
        <Missing proposal={proposal} experts={experts} />
      </p>
      {decidedBy && decided_at !== null && (
        <p className="mt-3">
          {t.rich('decidedBy', {
            name: decidedBy.isFormer ? community('formerMember') : decidedBy.name,
            date: date(decided_at),
          })}{' '}
          {bypassed === 1 && t.rich('bypassed')}
        </p>
      )}
      {reason !== '' && (
        <>
          <h3 className="change-part-name">{t.rich('reason')}</h3>
          <p className="plain-text">{reason}</p>
        </>
      )}
    </Section>
  )
}

/** What has to happen before the change is in the matrix; when it got there. */
function Missing({ proposal, experts }: ProposalStatusProps) {
  const t = useTranslations('community.proposal')
  const community = useTranslations('community')
  const format = useFormatter()
  const { state, author, applied_at, commit_id } = proposal
  if (state === 'review') {
    const handles = format.list(experts.map((handle) => `@${handle}`))
    return experts.length > 0 ? t.rich('ruleExperts', { experts: handles }) : t.rich('ruleStewards')
  }
  if (state === 'open') {
    return t.rich('waitAuthor', { name: author.isFormer ? community('formerMember') : author.name })
  }
  if (state === 'accepted') return t.rich('waitWrite')
  if (state !== 'applied' || applied_at === null) return null
  const date = format.dateTime(applied_at, { dateStyle: 'medium', timeStyle: 'short' })
  return commit_id === null
    ? t.rich('appliedWithout', { date })
    : t.rich('appliedAt', { date, commit: commit_id.slice(0, 10) })
}

import { useLocale } from 'next-intl'
import { nameOfChange } from '#app/_components/community/proposal/part-name.tsx'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Proposal } from '#lib/community/proposals/find-proposal.ts'
import { proposalPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { pageHref } from '#lib/site/routes/routes.ts'
import '#app/_components/community/proposal.css'

type ProposalListProps = {
  readonly proposals: readonly Proposal[]
  readonly catalog: Catalog
  /** Shows since when each waits. */
  readonly now?: number
}

const day = 86_400_000

/** Proposals with what they are about, who suggests it, and how far they are. */
export function ProposalList({ proposals, catalog, now }: ProposalListProps) {
  const t = useTranslations('community')
  const part = useTranslations('community.part')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <ul className="plain-list">
      {proposals.map((proposal) => {
        const { number, author, state, created_at, waiting_since, current } = proposal
        const name = author.isFormer ? t('formerMember') : author.name
        const date = format.dateTime(created_at, { dateStyle: 'medium' })
        return (
          <li key={number} className="proposal-line">
            <a href={pageHref(locale, proposalPath(number))}>
              {nameOfChange(current.operations, { catalog, locale, t: part })}
            </a>{' '}
            <span className="state-tag">{t.rich(`state.${state}`)}</span>
            <p className="field-hint">
              {t.rich('list.by', { number: `${number}`, name, date })}
              {now !== undefined && (
                <> · {t.rich('list.waiting', { days: Math.floor((now - waiting_since) / day) })}</>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

import { useLocale } from 'next-intl'
import { ProposalList } from '#app/_components/community/proposal/proposal-list.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Proposal } from '#lib/community/proposals/find-proposal.ts'
import { draftPath, proposalsPath, queuePath, suggestPath } from '#lib/community/routes/community-paths.ts'
import type { Draft } from '#lib/community/suggest/drafts.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type CommunityOverviewProps = {
  readonly catalog: Catalog
  readonly latest: readonly Proposal[]
  /** Undefined without an account. */
  readonly drafts: readonly Draft[] | undefined
}

/** Where to go, what is new, and what the reader has begun. */
export function CommunityOverview({ catalog, latest, drafts }: CommunityOverviewProps) {
  const t = useTranslations('community.overview')
  const list = useTranslations('community.list')
  const locale = useLocale()
  return (
    <>
      <p className="actions mt-6">
        <a href={pageHref(locale, proposalsPath)}>{t.rich('proposals')}</a>
        {drafts && <a href={`${pageHref(locale, proposalsPath)}?by=me`}>{t.rich('mine')}</a>}
        {drafts && <a href={pageHref(locale, queuePath)}>{t.rich('queue')}</a>}
        <a href={pageHref(locale, suggestPath('new-skill', {}))}>{t.rich('newSkill')}</a>
      </p>
      <Section id="latest" heading={t.rich('latest')}>
        {latest.length === 0 && <p className="mt-2">{list.rich('none')}</p>}
        <ProposalList proposals={latest} catalog={catalog} />
      </Section>
      {drafts && (
        <Section id="drafts" heading={t.rich('drafts')}>
          {drafts.length === 0 && <p className="mt-2">{t.rich('noDrafts')}</p>}
          <ul className="plain-list">
            {drafts.map(({ id, fields }) => (
              <li key={id}>
                <a href={pageHref(locale, draftPath(id))}>{excerpt(fields)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const longest = 80

/** The beginning of what was typed, by which an author recognises it. */
function excerpt({ after, name, id, skill, role, note }: Draft['fields']): string {
  const text =
    [after, name, note, skill, role, id].find((one) => one !== undefined && one.trim() !== '') ?? '…'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

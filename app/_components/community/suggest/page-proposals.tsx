import { ProposalList } from '#app/_components/community/proposal/proposal-list.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Proposal } from '#lib/community/proposals/find-proposal.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

type PageProposalsProps = {
  readonly name: string
  readonly catalog: Catalog
  readonly proposals: readonly Proposal[]
}

/** The proposals about a skill or a role. */
export function PageProposals({ name, catalog, proposals }: PageProposalsProps) {
  const t = useTranslations('community.list')
  return (
    <Section id="proposals" heading={t.rich('title')}>
      {proposals.length === 0 && <p className="mt-2">{t.rich('noneFor', { name })}</p>}
      <ProposalList proposals={proposals} catalog={catalog} />
    </Section>
  )
}

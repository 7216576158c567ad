import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { nameCells, namePart } from '#app/_components/community/proposal/part-name.tsx'
import { SuggestionForm } from '#app/_components/community/suggest/suggestion-form.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Operation } from '#lib/community/change/operation.ts'
import type { Viewer } from '#lib/community/context/community.ts'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { PagePath } from '#lib/site/routes/routes.ts'
import '#app/_components/community/proposal.css'

type SuggestionPageProps = {
  readonly catalog: Catalog
  readonly path: PagePath
  readonly viewer: Viewer | undefined
  readonly fields: FormFields
  readonly draft?: string
  readonly original?: string | undefined
  /** What is known about a draft. */
  readonly children?: ReactNode
}

type TextPart = Extract<Operation, { readonly op: 'setText' }>['part']

/** The page of a form, new or with a draft. */
export function SuggestionPage(page: SuggestionPageProps) {
  const { catalog, path, viewer, fields, draft, original, children } = page
  const t = useTranslations('community.suggest')
  const part = useTranslations('community.part')
  const locale = useLocale()
  const naming = { catalog, locale, t: part }
  const titles: Readonly<Record<string, () => string>> = {
    text: () => namePart(fields.part as TextPart, fields, naming),
    cells: () => nameCells(fields.role ?? '', fields.skill, naming),
    rename: () => part('rename', { name: fields.before ?? '' }),
    retire: () => part('retire', { name: fields.id ?? '' }),
  }
  const { proposal } = fields
  return (
    <CommunityPage
      site={catalog.site}
      path={path}
      viewer={viewer}
      title={titles[fields.form ?? '']?.() ?? t.rich('newSkillTitle')}
      lead={proposal === undefined ? t.rich('title') : t.rich('editTitle', { number: proposal })}
    >
      {children}
      <SuggestionForm
        fields={fields}
        catalog={catalog}
        original={original}
        {...(draft !== undefined && { draft })}
      />
    </CommunityPage>
  )
}

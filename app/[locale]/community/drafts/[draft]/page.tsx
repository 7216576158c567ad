import type { Metadata } from 'next'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { DraftPreview } from '#app/_components/community/suggest/draft-preview.tsx'
import { SuggestionPage } from '#app/_components/community/suggest/suggestion-page.tsx'
import { SuggestionProblems } from '#app/_components/community/suggest/suggestion-problems.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit } from '#lib/community/pages/current-visit.ts'
import { draftPath } from '#lib/community/routes/community-paths.ts'
import { checkSuggestion } from '#lib/community/suggest/check-suggestion.ts'
import { findDraft } from '#lib/community/suggest/drafts.ts'
import { suggestionForm } from '#lib/community/suggest/form-fields.ts'
import { originalOf } from '#lib/community/suggest/initial-fields.ts'
import { findSimilar } from '#lib/community/suggest/similar-proposals.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/drafts/[draft]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.suggest' })
  return communityMetadata(site, locale, t('title'))
}

/** What somebody typed, what it would change, and what the check says. */
export default async function Page({ params }: Props) {
  const catalog = getCatalog()
  const { locale: segment, draft: id } = await params
  const locale = resolveLocale(catalog, segment)
  const visit = await currentOpenVisit()
  const { community, viewer, browser } = visit
  const { db } = community.store
  const owner = viewer ? { account: viewer.account.id } : browser === undefined ? undefined : { browser }
  const draft = owner && (await findDraft(db, owner, id))
  const form = suggestionForm.safeParse(draft?.fields)
  if (!draft || !form.success) {
    visit.status = 404
    return <ProblemPage site={catalog.site} visit={visit} problem="not-found" />
  }
  const content = community.content()
  const { operations, problems } = checkSuggestion(form.data, content.files())
  const edited = form.data.proposal === undefined ? undefined : Number(form.data.proposal)
  const t = await getTranslations({ locale, namespace: 'community.suggest' })
  return (
    <SuggestionPage
      catalog={catalog}
      path={draftPath(id)}
      viewer={viewer}
      fields={draft.fields}
      draft={id}
      original={originalOf(draft.fields, content)}
    >
      <p className="notice">{t.rich('saved')}</p>
      <SuggestionProblems
        problems={problems}
        similar={operations ? await findSimilar(db, operations, edited) : []}
      />
      {operations && <DraftPreview operations={operations} catalog={catalog} />}
      <PostForm to={`/drafts/${id}/remove`} className="mt-3">
        <button type="submit" className="quiet-button">
          {t.rich('remove')}
        </button>
      </PostForm>
    </SuggestionPage>
  )
}

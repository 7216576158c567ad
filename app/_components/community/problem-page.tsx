import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { ProblemMessage } from '#app/_components/community/problem-message.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { ProblemName } from '#lib/community/context/problems.ts'
import type { Visit } from '#lib/community/context/visit.ts'
import { communityPath } from '#lib/community/routes/community-paths.ts'
import type { Site } from '#lib/model/catalog/site.ts'

type ProblemPageProps = {
  readonly site: Site
  readonly visit: Visit
  readonly problem: ProblemName
}

/** Why a request has no effect, or a page does not exist. */
export function ProblemPage({ site, visit, problem }: ProblemPageProps) {
  const t = useTranslations('community.problem')
  return (
    <CommunityPage
      site={site}
      path={communityPath}
      viewer={visit.viewer}
      title={t.rich(`${problem}.title`)}
      lead={t.rich(`${problem}.lead`)}
    >
      <ProblemMessage unsaved={visit.unsaved} />
    </CommunityPage>
  )
}

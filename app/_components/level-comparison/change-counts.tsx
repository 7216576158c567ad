import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { groupNames } from '#app/_components/level-comparison/group-names.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { ChangeGroup } from '#lib/model/compare/compare-texts.ts'

type ChangeCountsProps = { readonly role: Role; readonly groups: readonly ChangeGroup[] }

/** How many skills of the role change in which way, in one sentence; the numbers add up. */
export function ChangeCounts({ role, groups }: ChangeCountsProps) {
  const t = useTranslations('levels')
  const format = useFormatter()
  const total = role.requirements.length
  const notRequired = total - groups.reduce((sum, { skills }) => sum + skills.length, 0)
  const parts = [
    ...groups.map(({ kind, skills }) => (
      <span key={kind}>{t.rich(groupNames[kind].count, { count: skills.length })}</span>
    )),
    ...(notRequired > 0
      ? [<span key="not-required">{t.rich('countNotRequired', { count: notRequired })}</span>]
      : []),
  ]
  return <p className="mt-4 max-w-3xl">{t.rich('counts', { total, parts: () => format.list(parts) })}</p>
}

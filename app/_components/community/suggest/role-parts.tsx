import { useLocale } from 'next-intl'
import { nameCells } from '#app/_components/community/proposal/part-name.tsx'
import { PageActions } from '#app/_components/community/suggest/page-actions.tsx'
import { type PartLink, PartLinks } from '#app/_components/community/suggest/part-links.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type RolePartsProps = { readonly catalog: Catalog; readonly role: Role }

/** What of a role can be changed. */
export function RoleParts({ catalog, role }: RolePartsProps) {
  const t = useTranslations('community.page')
  const names = useTranslations('community.part')
  const locale = useLocale()
  const target = { role: role.id }
  const parts: readonly PartLink[] = [
    { part: 'roleName', target, text: role.name },
    { part: 'roleSummary', target, text: role.summary },
    ...role.levels.flatMap(({ level, title, focus }): readonly PartLink[] => [
      { part: 'levelTitle', target: { ...target, level: level.id }, text: title },
      { part: 'levelFocus', target: { ...target, level: level.id }, text: focus },
    ]),
    ...role.next.map(
      (move): PartLink => ({
        part: 'moveReason',
        target: { ...target, next: move.role },
        text: move.reason,
      }),
    ),
  ]
  const cellsHref = (skill?: string) => pageHref(locale, suggestPath('cells', { role: role.id, skill }))
  const naming = { catalog, locale, t: names }
  return (
    <>
      <Section id="texts" heading={t.rich('texts')}>
        <PartLinks catalog={catalog} parts={parts} />
      </Section>
      <Section id="requirements" heading={t.rich('requirements')}>
        <ul className="plain-list">
          <li>
            <a href={cellsHref()}>{nameCells(role.id, undefined, naming)}</a>
          </li>
          {role.requirements.map(({ skill }) => (
            <li key={skill.id}>
              <a href={cellsHref(skill.id)}>{nameCells(role.id, skill.id, naming)}</a>
            </li>
          ))}
        </ul>
      </Section>
      <PageActions kind="role" id={role.id} name={role.name} />
    </>
  )
}

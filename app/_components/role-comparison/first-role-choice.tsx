import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { FamilyRoles } from '#lib/model/catalog/by-taxonomy.ts'
import { compareWithHref } from '#lib/site/routes/routes.ts'
import '#app/_components/role-comparison/role-comparison.css'

type FirstRoleChoiceProps = { readonly families: readonly FamilyRoles[]; readonly count: number }

/** All roles by family, each linked to the choice of the second one. */
export function FirstRoleChoice({ families, count }: FirstRoleChoiceProps) {
  const t = useTranslations('compare')
  const locale = useLocale()
  if (count < 2) return <p className="mt-8 max-w-2xl text-muted">{t.rich('tooFew')}</p>
  return families.map(({ family, roles }) => (
    <Section key={family.id} id={family.id} heading={<LocalText of={family.name} marked />}>
      <ul className="role-choices">
        {roles.map((role) => (
          <li key={role.id}>
            <a href={compareWithHref(locale, role.id)}>
              <LocalText of={role.name} />
            </a>
            <p>
              <LocalText of={role.summary} marked />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { countRole } from '#lib/model/catalog/counts.ts'
import { keyDomains } from '#lib/model/catalog/matrix.ts'
import type { Role } from '#lib/model/catalog/role.ts'

/** The role in one sentence: family, levels, skills, mandatory requirements, key domains. */
export function RoleSentence({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  const format = useFormatter()
  const domains = keyDomains(role)
  return (
    <p className="mt-4 max-w-3xl">
      {t.rich('sentence', {
        ...countRole(role),
        domainCount: domains.length,
        role: () => <LocalText of={role.name} />,
        family: () => <LocalText of={role.family.name} />,
        domains: () => format.list(domains.map((domain) => <LocalText key={domain.id} of={domain.name} />)),
      })}
    </p>
  )
}

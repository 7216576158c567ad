import type { Metadata } from 'next'
import { RoleCalculator } from '#app/_components/calculator/role-calculator.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { RoleSubpage } from '#app/_components/role/role-subpage.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { calculatorPath } from '#lib/site/routes/routes.ts'

type CalculatorPageProps = PageProps<'/[locale]/roles/[role]/calculator'>

export async function generateMetadata({ params }: CalculatorPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'calculator' })
  const names = { role: inLocale(role.name, locale).value, skills: countRole(role).skills }
  return roleMetadata(catalog, {
    role,
    locale,
    path: calculatorPath(role.id),
    title: t('metaTitle', names),
    description: t('metaDescription', names),
  })
}

export default async function CalculatorPage({ params }: CalculatorPageProps) {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  const t = await getTranslations({ locale })
  return (
    <RoleSubpage site={catalog.site} role={role} path={calculatorPath(role.id)} name={t('calculator.action')}>
      <RoleCalculator role={role} scale={catalog.scale} />
    </RoleSubpage>
  )
}

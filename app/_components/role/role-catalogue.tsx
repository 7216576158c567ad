import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { FamilyMapFigure } from '#app/_components/path/family-map-figure.tsx'
import { RoleCard } from '#app/_components/role/role-card.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { FamilyRoles } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { type FamilyMap, findFamilyMap } from '#lib/model/path/family-map.ts'

type RoleCatalogueProps = { readonly catalog: Catalog; readonly families: readonly FamilyRoles[] }

/** All roles by family, with the moves between them. */
export function RoleCatalogue({ catalog, families }: RoleCatalogueProps) {
  const t = useTranslations('roles')
  if (families.length === 0) return <p className="mt-8 text-muted">{t.rich('empty')}</p>
  return families.map(({ family, roles }) => (
    <Section
      key={family.id}
      id={family.id}
      heading={<LocalText of={family.name} marked />}
      intro={t.rich('familyCount', { count: roles.length })}
    >
      <ul className="cards">
        {roles.map((role) => (
          <RoleCard key={role.id} role={role} />
        ))}
      </ul>
      <FamilyMoves map={findFamilyMap(catalog, { family, roles })} />
    </Section>
  ))
}

function FamilyMoves({ map }: { readonly map: FamilyMap | undefined }) {
  const t = useTranslations('path')
  if (!map) return null
  return (
    <>
      <h3 className="subheading mt-8">{t.rich('familyHeading')}</h3>
      <FamilyMapFigure map={map} />
    </>
  )
}

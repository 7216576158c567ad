import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellDialog } from '#app/_components/matrix/cell-dialog.tsx'
import { KeysHint } from '#app/_components/matrix/keys-hint.tsx'
import { Legend } from '#app/_components/matrix/legend.tsx'
import { MatrixTable } from '#app/_components/matrix/matrix-table.tsx'
import { LevelNames } from '#app/_components/ui/level-names.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Role } from '#lib/model/catalog/role.ts'

type SkillMatrixProps = { readonly role: Role; readonly scale: Catalog['scale'] }

// More columns than this do not fit on a phone next to the names of the skills.
const columnsOnAPhone = 6

/** The matrix of a role by domain; every domain can be collapsed. */
export function SkillMatrix({ role, scale }: SkillMatrixProps) {
  const t = useTranslations('matrix')
  const many = role.levels.length > columnsOnAPhone
  return (
    <>
      <Legend scale={scale} />
      <LevelNames levels={role.levels.map(({ level }) => level)} />
      {matrixSections(role).map((section) => (
        <details key={section.domain.id} className={many ? 'domain fold many' : 'domain fold'} open>
          <summary>
            <h3>
              <LocalText of={section.domain.name} marked />
            </h3>
            <span className="text-sm whitespace-nowrap text-muted">
              {t.rich('skillCount', { count: section.requirements.length })}
            </span>
          </summary>
          <MatrixTable role={role} section={section} />
        </details>
      ))}
      <KeysHint />
      <CellDialog />
    </>
  )
}

import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellDialog } from '#app/_components/matrix/cell-dialog.tsx'
import { KeysHint } from '#app/_components/matrix/keys-hint.tsx'
import { Legend } from '#app/_components/matrix/legend.tsx'
import { MatrixTable } from '#app/_components/matrix/matrix-table.tsx'
import { LevelNames } from '#app/_components/ui/level-names.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Role } from '#lib/model/catalog/role.ts'

type SkillMatrixProps = { readonly role: Role; readonly scale: Catalog['scale'] }

// More columns than this do not fit on a phone next to the names of the skills.
const columnsOnAPhone = 6

/** The matrix of a role in one table, so that one sees from which level on it requires a lot. */
export function SkillMatrix({ role, scale }: SkillMatrixProps) {
  const t = useTranslations('matrix')
  const many = role.levels.length > columnsOnAPhone
  return (
    <>
      <Legend scale={scale} />
      <LevelNames levels={role.levels.map(({ level }) => level)} />
      <a href="#after-matrix" className="skip-matrix">
        {t.rich('skip')}
      </a>
      <div className={many ? 'matrix-frame many' : 'matrix-frame'}>
        <MatrixTable role={role} sections={matrixSections(role)} />
      </div>
      <span id="after-matrix" tabIndex={-1} />
      <KeysHint />
      <CellDialog />
    </>
  )
}

import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import type { RoleLevel } from '#lib/model/catalog/role.ts'

/** Selects the level that the full matrix shows on a narrow screen. CSS only: `show-1` is the first column. */
export function LevelChoice({ levels }: { readonly levels: readonly RoleLevel[] }) {
  const t = useTranslations('matrix')
  return (
    <fieldset className="level-choice">
      <legend className="sr-only">{t.rich('showLevel')}</legend>
      <div className="picker">
        {levels.map(({ level }, index) => (
          <label key={level.id}>
            <input
              type="radio"
              name="level"
              id={`show-${index + 1}`}
              data-level={level.id}
              defaultChecked={index === 0}
            />
            <ShortLevel level={level} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { RungsPicture } from '#app/_components/ui/rungs-picture.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'

type HowToReadProps = { readonly ladder: Ladder; readonly scale: Catalog['scale'] }

/** Explains level, proficiency and mandatory, each with its symbol. */
export function HowToRead({ ladder, scale }: HowToReadProps) {
  const t = useTranslations('home')
  const format = useFormatter()
  const first = ladder.levels[0]
  const last = ladder.levels.at(-1) ?? first
  const top = scale.at(-1) ?? scale[0]
  const names = scale.map((proficiency) => <LocalText key={proficiency.id} of={proficiency.name} />)
  return (
    <dl className="grid gap-x-10 gap-y-8 md:grid-cols-3">
      <div>
        <dt className="flex items-center gap-3 font-serif text-lg font-semibold">
          <RungsPicture count={ladder.levels.length} />
          {t.rich('howLevel')}
        </dt>
        <dd className="mt-1.5 text-body">
          {t.rich(first === last ? 'howLevelTextOne' : 'howLevelText', {
            first: () => <LocalText of={first.name} />,
            last: () => <LocalText of={last.name} />,
          })}
        </dd>
      </div>
      <div>
        <dt className="flex items-center gap-3 font-serif text-lg font-semibold">
          <ProficiencyCell proficiency={top} mandatory small decorative />
          {t.rich('howProficiency')}
        </dt>
        <dd className="mt-1.5 text-body">
          {t.rich('howProficiencyText', { count: scale.length, scale: () => format.list(names) })}
        </dd>
      </div>
      <div>
        <dt className="flex items-center gap-3 font-serif text-lg font-semibold">
          <span className="flex gap-1">
            <span className="cell cell-small shade-3 m" />
            <span className="cell cell-small" />
          </span>
          {t.rich('howMandatory')}
        </dt>
        <dd className="mt-1.5 text-body">{t.rich('howMandatoryText')}</dd>
      </div>
    </dl>
  )
}

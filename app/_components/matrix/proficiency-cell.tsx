import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { useLinkName } from '#app/_components/matrix/link-name.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import { shadeOf } from '#lib/model/catalog/shade.ts'

type ProficiencyCellProps = {
  readonly proficiency: Proficiency
  readonly scaleLength: number
  readonly mandatory: boolean
  /** Where the cell leads; without it the cell is a picture of the same kind. */
  readonly href?: string
  /** What it is the cell of, such as a skill and a level, so that no two links of a page are called the same. */
  readonly of?: readonly Localized<string>[]
  readonly small?: boolean
  /** Whether the proficiency and the obligation are said beside it, so that the letter is but a picture of them. */
  readonly told?: boolean
}

const shadeClasses = { 1: 'shade-1', 2: 'shade-2', 3: 'shade-3', 4: 'shade-4' } as const

/** A proficiency as a letter, its name, a step bar and a shade; filled when mandatory, dashed when optional. */
export function ProficiencyCell(props: ProficiencyCellProps) {
  const { proficiency, scaleLength, mandatory, href, of, small, told } = props
  const t = useTranslations('cell')
  const nameLink = useLinkName()
  const locale = useLocale()
  const name = inLocale(proficiency.name, locale).value
  const title = t(mandatory ? 'nameMandatory' : 'nameOptional', { proficiency: name })
  const shade = shadeClasses[shadeOf(proficiency, scaleLength)]
  const className = `cell ${shade} step-${proficiency.step} of-${scaleLength}${mandatory ? ' m' : ''}${small ? ' cell-small' : ''}`
  const letter = inLocale(proficiency.letter, locale).value
  if (told) {
    return (
      <span className={className} aria-hidden="true">
        {letter}
      </span>
    )
  }
  if (!href) {
    return (
      <span className={className}>
        <span title={title} aria-hidden="true">
          {letter}
        </span>
        <span className="sr-only">{title}</span>
      </span>
    )
  }
  return (
    <a href={href} className={className} aria-label={of ? nameLink(title, of) : title} data-cell="">
      <abbr title={title}>{letter}</abbr>
    </a>
  )
}

import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { stepClasses } from '#app/_components/matrix/cell-classes.ts'
import { useLinkName } from '#app/_components/matrix/link-name.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'

type ProficiencyCellProps = {
  readonly proficiency: Proficiency
  readonly mandatory: boolean
  /** The target of the cell; without it the cell is no link. */
  readonly href?: string
  /** What the cell belongs to, such as a skill and a level, so that the names of links on a page are unique. */
  readonly of?: readonly Localized<string>[]
  readonly small?: boolean
  /** Whether proficiency and obligation are in the text next to it, so that the cell itself is decorative. */
  readonly decorative?: boolean
}

/** A proficiency as a letter with its name, a bar and a shade; filled if mandatory, dashed if optional. */
export function ProficiencyCell(props: ProficiencyCellProps) {
  const { proficiency, mandatory, href, of, small, decorative: told } = props
  const t = useTranslations('cell')
  const nameLink = useLinkName()
  const locale = useLocale()
  const name = inLocale(proficiency.name, locale).value
  const title = t(mandatory ? 'nameMandatory' : 'nameOptional', { proficiency: name })
  const className = `cell ${stepClasses(proficiency)}${mandatory ? ' m' : ''}${small ? ' cell-small' : ''}`
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

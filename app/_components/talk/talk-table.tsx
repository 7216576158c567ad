import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { firstSentence } from '#lib/markdown/first-sentence.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Cell } from '#lib/model/catalog/role.ts'
import type { LevelChange } from '#lib/model/compare/compare-levels.ts'

// With more rows two printed pages leave one line for each.
const mostRowsOfTwoLines = 44
const mostRowsOfThreeLines = 26

/** A row for each skill: one line of what the level requires, boxes to tick, and room for evidence. */
export function TalkTable({ skills }: { readonly skills: readonly LevelChange[] }) {
  const t = useTranslations('talk')
  const levels = useTranslations('levels')
  const lines = skills.length > mostRowsOfTwoLines ? 1 : skills.length > mostRowsOfThreeLines ? 2 : 3
  const boxes = [t.rich('notYet'), t.rich('growing'), t.rich('shown')]
  return (
    <table className={`talk-table talk-${lines}`}>
      <caption className="sr-only">{t.rich('heading')}</caption>
      <thead>
        <tr>
          <th scope="col">{levels.rich('columnSkill')}</th>
          <th scope="col">{t.rich('columnText')}</th>
          {boxes.map((box, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are always the same three.
            <th key={index} scope="col">
              {box}
            </th>
          ))}
          <th scope="col">{t.rich('evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ requirement: { skill }, after }) => (
          <tr key={skill.id}>
            <th scope="row">
              <LocalText of={skill.name} />
            </th>
            <td>{after && <Line cell={after} />}</td>
            <td className="box" />
            <td className="box" />
            <td className="box" />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ cell: { description, proficiency } }: { readonly cell: Cell }) {
  const locale = useLocale()
  if (!description) return <LocalText of={proficiency.name} />
  const { value, locale: own } = inLocale(description.text, locale)
  const line = <span className="line">{firstSentence(value, own)}</span>
  return own === locale ? (
    line
  ) : (
    <span lang={own} dir={directionOf(own)}>
      {line}
    </span>
  )
}

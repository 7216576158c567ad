import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { FamilyArcs } from '#app/_components/path/family-arcs.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { FamilyMap } from '#lib/model/path/family-map.ts'
import { careerPathHref } from '#lib/site/routes/routes.ts'
import '#app/_components/path/family-map.css'

type FamilyMapFigureProps = {
  readonly map: FamilyMap
  /** The role of the page. */
  readonly current?: Role
}

/** The moves between roles: the roles in a column with arrows, and the same in sentences. */
export function FamilyMapFigure({ map, current }: FamilyMapFigureProps) {
  const t = useTranslations('path')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <div className="family-map">
      <div className="family-picture">
        <ol>
          {map.roles.map((role) => (
            <li key={role.id}>
              <span>
                <a
                  href={careerPathHref(locale, role.id)}
                  aria-current={role === current ? 'page' : undefined}
                >
                  <LocalText of={role.name} />
                </a>
                {role.family !== map.family && (
                  <small>
                    {t.rich('otherFamily', { family: () => <LocalText of={role.family.name} /> })}
                  </small>
                )}
              </span>
            </li>
          ))}
        </ol>
        <FamilyArcs map={map} />
      </div>
      <ul className="family-text">
        {map.leads.map(({ role, moves }) => (
          <li key={role.id}>
            {t.rich(moves.length > 0 ? 'leadsTo' : 'leadsNowhere', {
              b: (chunks) => <strong className="font-semibold">{chunks}</strong>,
              role: () => <LocalText of={role.name} />,
              moves: () =>
                format.list(
                  moves.map(({ to, level }) => (
                    <Fragment key={to.id}>
                      {t.rich('leadsAs', {
                        role: () => <LocalText of={to.name} />,
                        level: () => <LocalText of={level.name} />,
                      })}
                    </Fragment>
                  )),
                ),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

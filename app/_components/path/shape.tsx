import { Fragment } from 'react'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { ShapeChart } from '#app/_components/path/shape-chart.tsx'
import { ShapeTable } from '#app/_components/path/shape-table.tsx'
import { LevelNames } from '#app/_components/ui/level-names.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { equalCurves, mostAxes, type RoleShape } from '#lib/model/path/shape.ts'
import '#app/_components/path/shape.css'

type ShapeProps = { readonly role: Role; readonly shape: RoleShape; readonly scale: Catalog['scale'] }

/** The weight of each domain at each level, as a chart and as a table. */
export function Shape({ role, shape, scale }: ShapeProps) {
  const t = useTranslations('path')
  const format = useFormatter()
  const highest = scale.at(-1) ?? scale[0]
  const gathered = shape.axes.at(-1)?.domains ?? []
  return (
    <Section
      id="shape"
      heading={t.rich('shapeHeading')}
      intro={t.rich('shapeIntro', {
        lowest: () => <LocalText of={scale[0].name} />,
        highest: () => <LocalText of={highest.name} />,
        steps: scale.length,
      })}
    >
      {shape.axes.length === 0 ? (
        <p className="text-muted">{t.rich('empty')}</p>
      ) : (
        <>
          <ShapeChart role={role} shape={shape} />
          <div className="notes">
            {gathered.length > 1 && (
              <p>
                {t.rich('shapeGathered', {
                  most: mostAxes,
                  count: gathered.length,
                  domains: () =>
                    format.list(gathered.map((domain) => <LocalText key={domain.id} of={domain.name} />)),
                })}
              </p>
            )}
            {equalCurves(shape).map((curves) => (
              <p key={curves[0]?.at.level.id}>
                {t.rich('shapeEqual', {
                  levels: () =>
                    format.list(
                      curves.map(({ at }) => (
                        <Fragment key={at.level.id}>
                          <LocalText of={at.level.name} />
                        </Fragment>
                      )),
                    ),
                })}
              </p>
            ))}
          </div>
          <LevelNames levels={shape.curves.map(({ at }) => at.level)} />
          <ShapeTable shape={shape} />
        </>
      )}
    </Section>
  )
}

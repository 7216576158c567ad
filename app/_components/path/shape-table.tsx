import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { AxisName } from '#app/_components/path/axis-name.tsx'
import { LevelHeads } from '#app/_components/ui/column-heads.tsx'
import type { RoleShape } from '#lib/model/path/shape.ts'

/** The figures of the chart. */
export function ShapeTable({ shape }: { readonly shape: RoleShape }) {
  const t = useTranslations('path')
  const format = useFormatter()
  const { axes, curves } = shape
  return (
    <div className={curves.length > 5 ? 'domain many' : 'domain'}>
      <table className={`matrix figures-table levels-${curves.length}`}>
        <caption className="py-3 text-start font-semibold">{t.rich('shapeCaption')}</caption>
        <LevelHeads corner={t.rich('columnDomain')} levels={curves.map(({ at }) => at.level)} />
        <tbody>
          {axes.map((axis, row) => (
            <tr key={axis.domains[0].id}>
              <th scope="row">
                <AxisName axis={axis} />
              </th>
              {curves.map(({ at, weights }) => (
                <td key={at.level.id}>{format.number(weights[row] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.rich('allDomains')}</th>
            {curves.map(({ at, total }) => (
              <td key={at.level.id}>{format.number(total)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

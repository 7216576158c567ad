import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { GrowthCell } from '#app/_components/path/growth-cell.tsx'
import { GrowthLegend } from '#app/_components/path/growth-legend.tsx'
import { LevelHeads } from '#app/_components/ui/column-heads.tsx'
import { LevelNames } from '#app/_components/ui/level-names.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { type LevelGrowth, largestDomain } from '#lib/model/path/growth.ts'

/** A row for each domain, a column for each level: how many skills rise there, as a bar and as numbers. */
export function Growth({ growth }: { readonly growth: readonly LevelGrowth[] }) {
  const t = useTranslations('path')
  const [lowest] = growth
  if (!lowest || lowest.domains.length === 0) return <p className="text-muted">{t.rich('empty')}</p>
  const full = largestDomain(growth)
  const fullLevel = Math.max(...growth.map(({ cells }) => cells))
  return (
    <>
      <GrowthLegend />
      <LevelNames levels={growth.map(({ at }) => at.level)} />
      <div className={growth.length > 5 ? 'domain many' : 'domain'}>
        <table className={`matrix growth levels-${growth.length}`}>
          <caption className="sr-only">{t.rich('growthCaption')}</caption>
          <LevelHeads corner={t.rich('columnDomain')} levels={growth.map(({ at }) => at.level)} />
          <tbody>
            {lowest.domains.map(({ domain }, row) => (
              <tr key={domain.id}>
                <th scope="row">
                  <LocalText of={domain.name} />
                </th>
                {growth.map(({ at, domains }) => (
                  <GrowthCell key={at.level.id} growth={domains[row]} full={full} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.rich('allDomains')}</th>
              {growth.map((level) => (
                <GrowthCell key={level.at.level.id} growth={level} full={fullLevel} />
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

import type { Base } from '#lib/content/base/base.ts'
import type { OutdatedTexts } from '#lib/content/translations/outdated-texts.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** The day of the last change, by path below the content folder. */
export type FileDates = ReadonlyMap<string, IsoDate>

/** The valid base files, with what is known about the age of all files. */
export type ValidBase = Omit<Catalog, 'skills' | 'roles'> & {
  readonly dates: FileDates
  readonly outdated: OutdatedTexts
}

export function findValidBase(
  { site, ladders, scale, domains, families }: Base,
  dates: FileDates,
  outdated: OutdatedTexts,
): ValidBase | undefined {
  if (!site || !ladders || !scale || !domains || !families) return undefined
  return {
    site,
    ladders: ladders.all,
    scale: scale.all,
    domains: domains.all,
    families: families.all,
    dates,
    outdated,
  }
}

import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

/** The origin of an export, the same in every format. */
export type Provenance = {
  /** The name of the site, for attribution. */
  readonly site: string
  readonly licence: Site['licence']
  /** The public address of the page with the same content. */
  readonly address: string
  /** The date of the latest change; missing where it is unknown. */
  readonly date?: IsoDate
}

type Exported = {
  readonly site: Site
  readonly locale: Locale
  readonly path: PagePath
  readonly date: IsoDate | undefined
}

export function provenanceOf({ site, locale, path, date }: Exported): Provenance {
  return {
    site: inLocale(site.name, locale).value,
    licence: site.licence,
    address: publicAddress(site, pageHref(locale, path)),
    ...(date && { date }),
  }
}

type Dated = { readonly updated?: IsoDate | undefined }

/** The latest date of the items; undefined where none has one. */
export function latestDate(things: readonly Dated[]): IsoDate | undefined {
  return things.reduce<IsoDate | undefined>(
    (latest, { updated }) => (updated && (!latest || updated > latest) ? updated : latest),
    undefined,
  )
}

/** The date of the latest change of a role or a skill that it requires. */
export function roleDate(role: Role): IsoDate | undefined {
  return latestDate([role, ...role.requirements.map(({ skill }) => skill)])
}

/** The date of the latest change of any of them. */
export function catalogueDate(catalog: {
  readonly roles: readonly Role[]
  readonly skills: readonly Skill[]
}): IsoDate | undefined {
  return latestDate([...catalog.roles, ...catalog.skills])
}

import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

/** Where something taken away comes from, the same in every format of it. */
export type Provenance = {
  /** The name of the site, whom to credit. */
  readonly site: string
  readonly licence: Site['licence']
  /** The public address of the page that shows the same. */
  readonly address: string
  /** The latest day on which anything in it was changed; left out where nobody knows. */
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

/** The latest day among things; undefined where none has one. Knows no clock. */
export function latestDate(things: readonly Dated[]): IsoDate | undefined {
  return things.reduce<IsoDate | undefined>(
    (latest, { updated }) => (updated && (!latest || updated > latest) ? updated : latest),
    undefined,
  )
}

/** The latest day on which a role or a skill that it asks for was changed. */
export function roleDate(role: Role): IsoDate | undefined {
  return latestDate([role, ...role.requirements.map(({ skill }) => skill)])
}

/** The latest day on which any of these was changed. */
export function catalogueDate(catalog: {
  readonly roles: readonly Role[]
  readonly skills: readonly Skill[]
}): IsoDate | undefined {
  return latestDate([...catalog.roles, ...catalog.skills])
}

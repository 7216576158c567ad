import { getTranslations } from '#lib/i18n/translations.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { RolePair } from '#lib/model/compare/role-pairs.ts'
import {
  pairPictureHref,
  rolePictureHref,
  sitePictureHref,
  skillPictureHref,
} from '#lib/site/routes/routes.ts'

/** In pixels; the size that Open Graph and Twitter recommend. */
export const shareImageSize = { width: 1200, height: 630 } as const

/** The preview picture of a page, with its text alternative. */
export type SharePicture = { readonly href: string; readonly alt: string }

/** Of every page without a picture of its own. */
export function sitePicture(site: Site, locale: Locale): SharePicture {
  return { href: sitePictureHref(locale), alt: inLocale(site.description, locale).value }
}

export async function rolePicture(role: Role, locale: Locale): Promise<SharePicture> {
  const t = await getTranslations({ locale, namespace: 'share' })
  return {
    href: rolePictureHref(locale, role.id),
    alt: t('roleAlt', { name: inLocale(role.name, locale).value }),
  }
}

export async function skillPicture(skill: Skill, locale: Locale): Promise<SharePicture> {
  const t = await getTranslations({ locale, namespace: 'share' })
  return {
    href: skillPictureHref(locale, skill.id),
    alt: t('skillAlt', { name: inLocale(skill.name, locale).value }),
  }
}

export async function pairPicture([a, b]: RolePair, locale: Locale): Promise<SharePicture> {
  const t = await getTranslations({ locale, namespace: 'share' })
  const names = { a: inLocale(a.name, locale).value, b: inLocale(b.name, locale).value }
  return { href: pairPictureHref(locale, a.id, b.id), alt: t('pairAlt', names) }
}

import type { Base } from '#lib/content/base/base.ts'
import type { Drafts, RoleDrafts, Translated } from '#lib/content/drafts/drafts.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ContentFile } from '#lib/content/read/content-file.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import { checkAliases } from '#lib/content/references/check-aliases.ts'
import { checkLocale } from '#lib/content/references/check-translation.ts'
import { checkNames } from '#lib/content/references/same-names.ts'
import { checkMoves } from '#lib/content/roles/check-moves.ts'
import { parseRole, type RoleDraft, unreadRole } from '#lib/content/roles/parse-role.ts'
import { parseRoleText, parseRoleTextTranslation, type RoleText } from '#lib/content/roles/parse-role-text.ts'
import { parseRoleTranslation, type RoleTranslation } from '#lib/content/roles/parse-role-translation.ts'

type RoleFile = Extract<ContentFile, { readonly role: string }>

/** All roles by id, with their translations and their own descriptions of skills. */
export function parseRoles(
  { files, meant }: ContentFiles,
  base: Base,
  skills: ReadonlySet<string>,
  report: Report,
): Drafts['roles'] {
  const byRole = new Map<string, RoleFile[]>()
  for (const file of files) {
    if (!('role' in file)) continue
    const others = byRole.get(file.role)
    if (others) others.push(file)
    else byRole.set(file.role, [file])
  }
  const roles = new Map<string, RoleDrafts>()
  const orphaned: RoleFile[] = []
  for (const [id, own] of byRole) {
    const file = own.find(({ kind }) => kind === 'role')
    if (!file) {
      if (!meant.has(`roles/${id}/role.yaml`)) orphaned.push(...own.slice(0, 1))
      continue
    }
    const { source, readable } = file
    const original = readable ? parseRole(id, source, base, skills, report) : unreadRole(id, source)
    const texts = parseTexts(own, original, base, report)
    roles.set(id, { original, translations: parseTranslations(own, original, base, report), texts })
  }
  for (const { role, source } of orphaned) {
    const hint = didYouMean(role, roles.keys(), `Add roles/${role}/role.yaml, or remove the folder.`)
    report(error(source.locationAt(0), `The role ${role} has no role.yaml.`, hint))
  }
  const originals = new Map([...roles].map(([id, { original }]) => [id, original]))
  for (const role of originals.values()) checkMoves(role, originals, report)
  checkAliases('role', [...originals.values()], report)
  checkNames(
    'role',
    [...originals.values()].map(({ file }) => file),
    report,
  )
  for (const locale of base.locales?.all ?? []) {
    checkNames(
      'role',
      [...roles.values()].map(({ translations }) => translations.get(locale)),
      report,
    )
  }
  return roles
}

function parseTranslations(
  own: readonly RoleFile[],
  role: RoleDraft,
  base: Base,
  report: Report,
): Map<string, RoleTranslation> {
  const translations = new Map<string, RoleTranslation>()
  for (const { kind, source, locale, readable } of own) {
    if (kind !== 'role-translation' || !checkLocale(source, locale, base.locales, report) || !readable)
      continue
    const translation = parseRoleTranslation(source, role, report)
    if (translation) translations.set(locale, translation)
  }
  return translations
}

function parseTexts(
  own: readonly RoleFile[],
  role: RoleDraft,
  base: Base,
  report: Report,
): RoleDrafts['texts'] {
  const skills = new Set(own.flatMap((file) => (file.kind === 'role-text' ? file.skill : [])))
  const texts = new Map<
    string,
    Translated<RoleText, RoleText> & { readonly translations: Map<string, RoleText> }
  >()
  for (const file of own) {
    if (file.kind !== 'role-text' || !file.readable) continue
    const original = parseRoleText(file.skill, file.source, role, base, report)
    if (original) texts.set(file.skill, { original, translations: new Map() })
  }
  for (const file of own) {
    if (file.kind !== 'role-text-translation' || !checkLocale(file.source, file.locale, base.locales, report))
      continue
    if (!skills.has(file.skill)) {
      const hint = didYouMean(
        file.skill,
        skills,
        `Add ${file.skill}.md to the same folder, or remove the file.`,
      )
      report(
        error(
          file.source.locationAt(0),
          `This file translates ${quote(`${file.skill}.md`)}, which does not exist.`,
          hint,
        ),
      )
      continue
    }
    const text = texts.get(file.skill)
    const translation =
      text && file.readable && parseRoleTextTranslation(file.source, role, text.original, base, report)
    if (text && translation) text.translations.set(file.locale, translation)
  }
  return texts
}

import type { Drafts } from '#lib/content/drafts/drafts.ts'
import type { SourceLocation } from '#lib/content/problems/problem.ts'
import type { RoleTranslation } from '#lib/content/roles/parse-role-translation.ts'
import type { RoleFile } from '#lib/content/roles/role-file.ts'
import type { Body } from '#lib/content/sections/body.ts'
import type { SkillDraft } from '#lib/content/skills/parse-skill.ts'
import type { SkillTranslation } from '#lib/content/skills/parse-skill-translation.ts'

/** A text in one language; a translation has its original. */
export type Phrase = {
  readonly locale: string
  readonly text: string
  readonly original?: string
  /** Its name in the file, such as `summary` or `levels.lead.title`. */
  readonly name: string
  readonly location: SourceLocation
}

type Spot = { readonly text: string; readonly location: SourceLocation }
/** The texts of one file by name; an original and its translation have the same name. */
type Spots = ReadonlyMap<string, Spot>

/** Every text of skills and roles, in every language. */
export function phrasesOf({ base, skills, roles }: Drafts): Phrase[] {
  const locale = base.locales?.default ?? 'und'
  return [
    ...[...skills.values()].flatMap(({ original, translations }) =>
      pair(locale, spotsOfSkill(original), mapValues(translations, spotsOfSkill)),
    ),
    ...[...roles.values()].flatMap(({ original, translations, texts }) => [
      ...pair(
        locale,
        spotsOfRole(original.file),
        mapValues(translations, (translation) => spotsOfRole(translation)),
      ),
      ...[...texts.values()].flatMap((text) =>
        pair(
          locale,
          spotsOfBody(text.original.body),
          mapValues(text.translations, ({ body }) => spotsOfBody(body)),
        ),
      ),
    ]),
  ]
}

function pair(locale: string, originals: Spots, translations: ReadonlyMap<string, Spots>): Phrase[] {
  return [
    ...[...originals].map(([name, spot]) => ({ locale, name, ...spot })),
    ...[...translations].flatMap(([other, spots]) =>
      [...spots].map(([name, spot]): Phrase => {
        const original = originals.get(name)?.text
        return { locale: other, name, ...spot, ...(original !== undefined && { original }) }
      }),
    ),
  ]
}

function spotsOfSkill({ file, body }: SkillDraft | SkillTranslation): Spots {
  const spots = new Map(spotsOfBody(body))
  if (!file) return spots
  const { name, summary, keywords } = file.valid
  if (name !== undefined) spots.set('name', { text: name, location: file.locationOf('name') })
  if (summary !== undefined) spots.set('summary', { text: summary, location: file.locationOf('summary') })
  if (keywords) spots.set('keywords', { text: keywords.join('\n'), location: file.locationOf('keywords') })
  return spots
}

function spotsOfRole(file: RoleFile | RoleTranslation | undefined): Spots {
  const spots = new Map<string, Spot>()
  if (!file) return spots
  const add = (name: string, text: string | undefined, ...path: (string | number)[]) => {
    if (text !== undefined) spots.set(name, { text, location: file.locationOf(...path) })
  }
  const { name, summary, levels = {}, next = [] } = file.valid
  add('name', name, 'name')
  add('summary', summary, 'summary')
  for (const [level, texts] of Object.entries(levels)) {
    add(`levels.${level}.title`, texts?.title, 'levels', level, 'title')
    add(`levels.${level}.focus`, texts?.focus, 'levels', level, 'focus')
    add(`levels.${level}.stack`, texts?.stack?.join('\n'), 'levels', level, 'stack')
  }
  if (Array.isArray(next)) {
    for (const [index, { role, reason }] of next.entries())
      add(`next.${role}`, reason, 'next', index, 'reason')
  } else for (const [role, reason] of Object.entries(next)) add(`next.${role}`, reason, 'next', role)
  return spots
}

function spotsOfBody({ intro, sections }: Body): Spots {
  const named = [...sections].map(([id, section]) => [`sections.${id}`, section] as const)
  return new Map([...(intro ? [['intro', intro] as const] : []), ...named])
}

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Result,
): ReadonlyMap<string, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}

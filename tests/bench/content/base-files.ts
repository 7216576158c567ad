import { inTurn } from '#tests/bench/content/names.ts'
import {
  domainCount,
  domainId,
  familyCount,
  familyId,
  groupId,
  groupsOfDomain,
  levelsOf,
  type Size,
  scale,
} from '#tests/bench/content/size.ts'
import { capital, fill, type Wording, wordingOf } from '#tests/bench/content/wording.ts'

const letters: Readonly<Record<string, readonly string[]>> = {
  en: ['A', 'W', 'V', 'E'],
  zh: ['知', '用', '熟', '精'],
  de: ['Ü', 'A', 'V', 'E'],
  es: ['N', 'P', 'A', 'E'],
}
/** The letters of the scale in the default language, for grids. */
export const lettersOf = (locale: string): readonly string[] => letters[locale] ?? letters.en ?? []

const names: Readonly<Record<string, readonly string[]>> = {
  en: ['Awareness', 'Working', 'Advanced', 'Expert'],
  zh: ['知晓', '运用', '熟练', '精通'],
  de: ['Überblick', 'Anwendung', 'Vertiefung', 'Expertise'],
  es: ['Nociones', 'Práctico', 'Avanzado', 'Experto'],
}

/** The base files. JSON is valid YAML. */
export function baseFiles(size: Size): [path: string, text: string][] {
  const { locales } = size
  const inLocales = (text: (locale: string, wording: Wording) => string) =>
    Object.fromEntries(locales.map((locale) => [locale, text(locale, wordingOf(locale))]))
  const levels = levelsOf(size).map((id) => ({ id, name: capital(id), short: capital(id.slice(0, 5)) }))
  const proficiencies = scale.map((id, step) => ({
    id,
    letter: inLocales((locale) => inTurn(lettersOf(locale), step)),
    name: inLocales((locale) => inTurn(names[locale] ?? names.en ?? [], step)),
    meaning: inLocales(
      (_, { starts, endings }) => `${inTurn(starts.flat(), step * 4)} … ${inTurn(endings, step)}.`,
    ),
  }))
  const named = ({ kinds, fields }: Wording, index: number) => ({
    kind: inTurn(kinds, index),
    field: capital(inTurn(fields, index * 7 + Math.floor(index / fields.length))),
  })
  const domains = Array.from({ length: domainCount(size) }, (_, domain) => ({
    id: domainId(domain),
    name: inLocales((_, wording) => fill(wording.domain, named(wording, domain))),
    groups: Array.from({ length: groupsOfDomain }, (_, group) => ({
      id: groupId(domain, group),
      name: inLocales((_, wording) => fill(wording.group, named(wording, domain + group * 5 + 1))),
    })),
  }))
  const families = Array.from({ length: familyCount(size) }, (_, family) => ({
    id: familyId(family),
    name: inLocales((_, wording) =>
      fill(wording.family, { field: `${capital(inTurn(wording.fields, family))} ${family + 1}` }),
    ),
  }))
  const site = {
    name: 'Synthetic Matrix',
    description: inLocales((_, wording) => `${inTurn(wording.kinds, 0)}, ${inTurn(wording.kinds, 1)}.`),
    url: 'https://matrix.example',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    locales,
    defaultLocale: locales[0],
  }
  return Object.entries({
    'site.yaml': site,
    'ladders.yaml': { ladders: [{ id: 'ladder', name: 'Ladder', levels }] },
    'proficiency.yaml': { scale: proficiencies },
    'domains.yaml': { domains },
    'families.yaml': { families },
  }).map(([path, content]) => [path, JSON.stringify(content, null, 1)])
}

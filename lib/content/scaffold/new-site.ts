import { isLanguageTag } from '#lib/content/base/check-language.ts'
import { type Change, impossible } from '#lib/content/edit/changes.ts'
import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { quote } from '#lib/content/problems/words.ts'
import { type SiteWords, siteWords } from '#lib/content/scaffold/site-words.ts'
import { editorSchemas } from '#lib/content/schema/editor-schemas.ts'

export type NewSite = { readonly name?: string | undefined; readonly locale?: string | undefined }

/** The files of a valid content folder without skills and roles. */
export function newSite({ name, locale = 'en' }: NewSite): Change {
  if (!isLanguageTag(locale))
    return impossible(`${quote(locale)} is not a language tag.`, 'Write one such as en, de or pt-BR.')
  const words = siteWords(locale)
  const schemas = [...editorSchemas()].map(([file, text]) => [`schema/${file}`, text] as const)
  const files = [
    ['site.yaml', siteFile(words, name ?? words.name, Intl.getCanonicalLocales(locale)[0] ?? locale)],
    ['ladders.yaml', laddersFile(words)],
    ['proficiency.yaml', scaleFile(words)],
    ['domains.yaml', domainsFile(words)],
    ['families.yaml', familiesFile(words)],
  ] as const
  const withSchema = files.map(
    ([file, text]) =>
      [file, `# yaml-language-server: $schema=schema/${file.replace('.yaml', '.json')}\n${text}`] as const,
  )
  return { ok: true, changes: new Map([...withSchema, ...schemas]), notes: [] }
}

const siteFile = (words: SiteWords, name: string, locale: string): string => `name: ${yamlText(name)}
description: ${yamlText(words.description)}
# The public address of the site.
url: https://matrix.example
# The licence of the content, and the address of its text.
licence:
  name: ${yamlText(words.licence)}
  url: https://matrix.example
locales: [${locale}]
defaultLocale: ${locale}
`

const laddersFile = ({ ladder, levels }: SiteWords): string => `# From the lowest level to the highest.
ladders:
  - id: career
    name: ${yamlText(ladder)}
    levels:
${levels.map(([id, name, short]) => `      - { id: ${id}, name: ${yamlText(name)}, short: ${yamlText(short)} }\n`).join('')}`

const scaleFile = ({ scale }: SiteWords): string => `# From the lowest proficiency to the highest.
scale:
${scale
  .map(
    ([id, letter, name, meaning]) => `  - id: ${id}
    letter: ${letter}
    name: ${yamlText(name)}
    meaning: ${yamlText(meaning)}
`,
  )
  .join('')}`

const domainsFile = ({ domain, group }: SiteWords): string => `domains:
  - id: general
    name: ${yamlText(domain)}
    groups:
      - id: skills
        name: ${yamlText(group)}
`

const familiesFile = ({ family }: SiteWords): string => `families:
  - id: roles
    name: ${yamlText(family)}
`

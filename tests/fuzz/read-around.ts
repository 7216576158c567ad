import { parseBase } from '#lib/content/base/base.ts'
import { parseGlossaries } from '#lib/content/base/parse-glossaries.ts'
import { parseMessages } from '#lib/content/base/parse-messages.ts'
import { buildCatalog } from '#lib/content/catalog/build-catalog.ts'
import { parseRoles } from '#lib/content/drafts/parse-roles.ts'
import { parseSkills } from '#lib/content/drafts/parse-skills.ts'
import { parseOwners } from '#lib/content/owners/parse-owners.ts'
import { type Files, toContentFiles } from '#lib/content/read/content-files.ts'
import type { Content } from '#lib/content/reading.ts'
import { noneOutdated } from '#lib/content/translations/outdated-texts.ts'

const ignore = () => {}

/** The catalog of the valid files, ignoring errors in others; undefined if a base file is invalid. */
export function readAround(files: Files): Content | undefined {
  const contentFiles = toContentFiles(files, 'content', ignore)
  const base = parseBase(contentFiles, 'content', ignore)
  const skills = parseSkills(contentFiles, base, ignore)
  const roles = parseRoles(contentFiles, base, new Set(skills.keys()), ignore)
  const ids = { skills: new Set(skills.keys()), roles: new Set(roles.keys()) }
  const catalog = buildCatalog({ base, skills, roles }, new Map(), noneOutdated)
  return (
    catalog && {
      catalog,
      messages: parseMessages(contentFiles, base.locales, ignore),
      glossaries: parseGlossaries(contentFiles, base.locales, ignore),
      owners: parseOwners(contentFiles, base, ids, ignore),
    }
  )
}

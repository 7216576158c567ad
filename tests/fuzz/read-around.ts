import { parseBase } from '#lib/content/base.ts'
import { buildCatalog } from '#lib/content/build-catalog.ts'
import { type Files, toContentFiles } from '#lib/content/content-files.ts'
import { parseGlossaries } from '#lib/content/parse-glossaries.ts'
import { parseMessages } from '#lib/content/parse-messages.ts'
import { parseRoles } from '#lib/content/parse-roles.ts'
import { parseSkills } from '#lib/content/parse-skills.ts'
import type { Content } from '#lib/content/reading.ts'

const ignore = () => {}

/** What can be put together though other files have errors; nothing where the base files are not whole. */
export function readAround(files: Files): Content | undefined {
  const contentFiles = toContentFiles(files, 'content', ignore)
  const base = parseBase(contentFiles, 'content', ignore)
  const skills = parseSkills(contentFiles, base, ignore)
  const roles = parseRoles(contentFiles, base, new Set(skills.keys()), ignore)
  const catalog = buildCatalog({ base, skills, roles }, new Map())
  return (
    catalog && {
      catalog,
      messages: parseMessages(contentFiles, base.locales, ignore),
      glossaries: parseGlossaries(contentFiles, base.locales, ignore),
    }
  )
}

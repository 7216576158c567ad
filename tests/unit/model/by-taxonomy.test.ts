import { expect, test } from 'vitest'
import { rolesByFamily, skillsByDomain, sortByName } from '#lib/model/catalog/by-taxonomy.ts'
import { findRole, findRoleByName, findSkill, findSkillByName } from '#lib/model/catalog/find.ts'
import type { Locale, SkillId } from '#lib/model/catalog/ids.ts'
import { relatedSkills } from '#lib/model/catalog/related-skills.ts'
import { catalog, cloud, code, data, role, skill, text } from '#tests/support/small-catalog.ts'

const en = 'en' as Locale
const git = skill('git', code, { name: text('Git'), aliases: ['svn'], related: ['sql' as SkillId] })
const docker = skill('docker', cloud, { name: text('Docker'), related: ['git' as SkillId] })
const arm = skill('arm', cloud, { name: text('Ärm') })
const zip = skill('zip', cloud, { name: text('Zip') })
const sql = skill('sql', data, { name: text('SQL'), related: ['git' as SkillId] })
const writer = role('writer', [], { aliases: ['scribe'] })
const all = catalog([arm, docker, git, sql, zip], [writer])

test('the catalogue of skills follows the taxonomy and leaves out what is empty', () => {
  expect(skillsByDomain(all, en).map(({ domain, count }) => [domain.id, count])).toEqual([
    ['code', 1],
    ['cloud', 3],
    ['data', 1],
  ])
})

test('names are sorted as the language sorts them, so that Ä stands by A', () => {
  expect(sortByName([zip, docker, arm], 'de' as Locale)).toEqual([arm, docker, zip])
})

test('roles stand under their family', () => {
  expect(rolesByFamily(all, en)).toEqual([{ family: writer.family, roles: [writer] }])
})

test('a former id is found as a name and not as an id', () => {
  expect(findSkill(all, 'svn')).toBeUndefined()
  expect(findSkillByName(all, 'svn')).toBe(git)
  expect(findRole(all, 'scribe')).toBeUndefined()
  expect(findRoleByName(all, 'scribe')).toBe(writer)
})

test('related are the skills it names, then those that name it', () => {
  expect(relatedSkills(all, git)).toEqual([sql, docker])
})

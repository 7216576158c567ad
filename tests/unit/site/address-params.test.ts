import { describe, expect, test } from 'vitest'
import { findPairOfFile, findRoleOfFile, findSkillOfFile } from '#lib/site/routes/file-params.ts'
import {
  resolveLevels,
  resolveRequirement,
  resolveRole,
  resolveRolePair,
  resolveSkill,
} from '#lib/site/routes/page-params.ts'
import { catalog, code, requires, role, skill } from '#tests/support/small-catalog.ts'

const git = skill('git', code, { aliases: ['svn'] })
const sql = skill('sql', code)
const baker = role('baker', [requires(git, 'W W E')], { aliases: ['night-baker'] })
const seller = role('seller', [requires(sql, 'W W E')])
const site = catalog([git, sql], [baker, seller])

const notFound = 'NEXT_HTTP_ERROR_FALLBACK;404'

describe('the address of a page', () => {
  test('names a role or a skill by its id or a former one', () => {
    for (const id of ['baker', 'night-baker']) {
      expect(resolveRole(site, { locale: 'zh', role: id })).toEqual({ locale: 'zh', role: baker })
    }
    for (const id of ['git', 'svn']) {
      expect(resolveSkill(site, { locale: 'en', skill: id })).toEqual({ locale: 'en', skill: git })
      expect(resolveRequirement(site, { locale: 'en', role: 'night-baker', skill: id })).toMatchObject({
        requirement: baker.requirements[0],
        path: '/roles/baker/skills/git',
      })
    }
  })

  test('names two levels or two roles in either order', () => {
    for (const [from, to] of [
      ['junior', 'senior'],
      ['senior', 'junior'],
    ] as const) {
      const { pair, path } = resolveLevels(site, { locale: 'en', role: 'night-baker', from, to })
      expect([pair.from.level.id, pair.to.level.id, path]).toEqual([
        'junior',
        'senior',
        '/roles/baker/levels/junior/senior',
      ])
    }
    expect(resolveRolePair(site, { locale: 'en', role: 'seller', other: 'night-baker' }).pair).toEqual([
      baker,
      seller,
    ])
  })

  test('is not found where the site lacks what it names', () => {
    const missing = [
      () => resolveRole(site, { locale: 'fr', role: 'baker' }),
      () => resolveRole(site, { locale: 'en', role: 'none' }),
      () => resolveSkill(site, { locale: 'en', skill: '__proto__' }),
      () => resolveRequirement(site, { locale: 'en', role: 'baker', skill: 'sql' }),
      () => resolveLevels(site, { locale: 'en', role: 'baker', from: 'junior', to: 'junior' }),
      () => resolveLevels(site, { locale: 'en', role: 'baker', from: 'junior', to: 'chief' }),
      () => resolveRolePair(site, { locale: 'en', role: 'baker', other: 'night-baker' }),
      () => resolveRolePair(site, { locale: 'fr', role: 'baker', other: 'seller' }),
    ]
    for (const resolve of missing) expect(resolve).toThrow(notFound)
  })
})

describe('the address of a file', () => {
  test('names a role, a skill or a pair of roles by an id or a former one, and its ending', () => {
    expect(findRoleOfFile(site, { locale: 'en', file: 'night-baker.excel.csv' })).toEqual({
      locale: 'en',
      ending: 'excel.csv',
      role: baker,
    })
    expect(findSkillOfFile(site, { locale: 'zh', file: 'svn.pdf' })).toEqual({
      locale: 'zh',
      ending: 'pdf',
      skill: git,
    })
    expect(findPairOfFile(site, { locale: 'en', role: 'seller', file: 'night-baker.png' })).toEqual({
      locale: 'en',
      ending: 'png',
      pair: [baker, seller],
    })
  })

  test('returns no names if the site lacks the language, the role or the skill', () => {
    expect(findRoleOfFile(site, { locale: 'fr', file: 'baker.pdf' })).toBeUndefined()
    expect(findRoleOfFile(site, { locale: 'en', file: 'git.pdf' })).toBeUndefined()
    expect(findRoleOfFile(site, { locale: 'en', file: '' })).toBeUndefined()
    expect(findSkillOfFile(site, { locale: 'en', file: 'baker.pdf' })).toBeUndefined()
    expect(findPairOfFile(site, { locale: 'en', role: 'baker', file: 'baker.png' })).toBeUndefined()
  })
})

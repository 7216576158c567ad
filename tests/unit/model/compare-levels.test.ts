import { expect, test } from 'vitest'
import type { LevelId, Locale } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Requirement } from '#lib/model/catalog/role.ts'
import { classifyChanges } from '#lib/model/compare/compare-levels.ts'
import { changeGroups, compareTexts } from '#lib/model/compare/compare-texts.ts'
import { requirementSteps } from '#lib/model/compare/requirement-steps.ts'
import { addedIndices } from '#lib/model/path/stack-additions.ts'
import {
  cloud,
  code,
  data,
  junior,
  principal,
  requires,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const en = 'en' as Locale
const zh = 'zh' as Locale

/** Adds a description to each cell of a requirement, from the lowest. */
function described(requirement: Requirement, ...texts: readonly Localized<string>[]): Requirement {
  const [first, ...rest] = requirement.cells.map((cell, index) => {
    const found = texts[index]
    return found ? { ...cell, description: { from: 'role' as const, text: found } } : cell
  })
  return first ? { ...requirement, cells: [first, ...rest] } : requirement
}

test('every kind of change is distinguished', () => {
  const lines = {
    'optional-to-mandatory': 'W W*',
    'new-and-mandatory': '. W*',
    'mandatory-at-last-and-lower': 'E W*',
    'new-and-optional': '. E',
    'rises-and-stays-mandatory': 'W* E*',
    'rises-and-becomes-optional': 'W* E',
    'lower-proficiency': 'E* W*',
    'optional-at-last': 'W* W',
    gone: 'W* .',
    stays: 'W* W*',
    later: '. . W',
  }
  const builder = role(
    'builder',
    Object.entries(lines).map(([id, line]) => requires(skill(id, code), line)),
  )
  const kinds = Object.entries(classifyChanges(builder, junior.id, senior.id)).map(([kind, changes]) => [
    kind,
    changes.map(({ requirement }) => requirement.skill.id),
  ])
  expect(Object.fromEntries(kinds)).toEqual({
    'becomes-mandatory': ['optional-to-mandatory', 'new-and-mandatory', 'mandatory-at-last-and-lower'],
    new: ['new-and-optional'],
    rises: ['rises-and-stays-mandatory', 'rises-and-becomes-optional'],
    eases: ['lower-proficiency', 'optional-at-last'],
    'falls-away': ['gone'],
    stays: ['stays'],
    'not-asked': ['later'],
  })
})

test('additions to a stack are what the lower level lacks', () => {
  const stack = (...items: string[]) => ({
    level: senior,
    stack: { locale: en, original: items, translations: {} },
  })
  expect([...addedIndices(stack('Helm', 'Git', 'git').stack, stack('Git', 'Docker').stack)]).toEqual([0, 2])
  expect([...addedIndices(stack('Git').stack, undefined)]).toEqual([0])
  expect([...addedIndices(undefined, stack('Git').stack)]).toEqual([])
})

const same = text('Reviews merges.', '审查合并。')
const builder = role('builder', [
  described(requires(skill('git', code), 'W W E'), same, same, same),
  described(requires(skill('sql', data), 'W W W'), text('Reads.', '读。'), text('Writes.', '读。')),
  requires(skill('docker', cloud), '. . W'),
])
const sectionsFor = (locale: Locale) =>
  compareTexts(builder, junior.id, senior.id, locale).map(({ domain, changed, unchanged }) => ({
    domain: domain.id,
    changed: changed.map(({ requirement }) => requirement.skill.id),
    unchanged: unchanged.map(({ requirement }) => requirement.skill.id),
  }))

test('a skill with the same text in the reader’s language is unchanged', () => {
  expect(sectionsFor(en)).toEqual([
    { domain: 'code', changed: [], unchanged: ['git'] },
    { domain: 'data', changed: ['sql'], unchanged: [] },
  ])
  expect(sectionsFor(zh)).toEqual([
    { domain: 'code', changed: [], unchanged: ['git'] },
    { domain: 'data', changed: [], unchanged: ['sql'] },
  ])
})

test('every skill is in one group, what is mandatory first; an equal requirement in other words is reworded', () => {
  const groups = (to: LevelId, locale: Locale) =>
    changeGroups(compareTexts(builder, junior.id, to, locale)).map(({ kind, skills }) => [
      kind,
      skills.map(({ requirement }) => requirement.skill.id),
    ])
  expect(groups(senior.id, en)).toEqual([
    ['reworded', ['sql']],
    ['same', ['git']],
  ])
  expect(groups(principal.id, zh)).toEqual([
    ['rises', ['git']],
    ['new', ['docker']],
    ['reworded', ['sql']],
  ])
})

test('a row has every level of the role and marks missing requirements and repeated texts', () => {
  const [git, , docker] = builder.requirements
  const row = (requirement: Requirement | undefined) =>
    requirement &&
    requirementSteps(builder, requirement, en).map(({ level, below, cell, isSameAsBelow }) => [
      level.id,
      below?.id,
      Boolean(cell),
      isSameAsBelow,
    ])
  expect(row(git)).toEqual([
    ['junior', undefined, true, false],
    ['senior', 'junior', true, true],
    ['principal', 'senior', true, true],
  ])
  expect(row(docker)).toEqual([
    ['junior', undefined, false, false],
    ['senior', 'junior', false, false],
    ['principal', 'senior', true, false],
  ])
})

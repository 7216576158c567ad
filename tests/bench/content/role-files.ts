import { lettersOf } from '#tests/bench/content/base-files.ts'
import { brandOf, roleName, skillId, skillName } from '#tests/bench/content/names.ts'
import { type Random, randomOf } from '#tests/bench/content/random.ts'
import { makeDescription, summarise } from '#tests/bench/content/sentences.ts'
import {
  domainCount,
  domainOfSkill,
  familyCount,
  familyId,
  familyOfRole,
  levelsOf,
  roleId,
  type Size,
} from '#tests/bench/content/size.ts'
import { yamlOf } from '#tests/bench/content/skill-files.ts'
import { wordingOf } from '#tests/bench/content/wording.ts'

const ownText = 0.08
const translated = 0.9

/** A role with its translations and its own descriptions of skills. */
export function roleFiles(size: Size, role: number): [path: string, text: string][] {
  const [original, ...others] = size.locales
  const folder = `roles/${roleId(role)}`
  const random = randomOf(size.seed, 'role', role)
  const all = levelsOf(size)
  const levels = random.isLuckyIn(0.9) ? all : all.slice(Math.floor(all.length / 3))
  const skills = skillsOf(size, role, random)
  const grid = skills.map((skill) => ({ skill, cells: cellsOf(all, levels, lettersOf(original), random) }))
  const moves = movesOf(size, role)
  const write = (locale: string, isOriginal: boolean) => {
    const wording = wordingOf(locale)
    const words = randomOf(size.seed, 'role', role, locale)
    const name = roleName(wording, role)
    const about = (height: number) => makeDescription(wording, name, { height, sentences: 1 }, words)
    const own = levels.map((level, index) => {
      const stack = Array.from({ length: 5 }, (_, item) => brandOf(role * 5 + index * 3 + item))
      return [level, { focus: about(index / levels.length), stack: [...new Set(stack)] }]
    })
    const reasons = moves.map((move) => ({ role: roleId(move), level: all.at(-1), reason: about(0.9) }))
    const next = isOriginal ? reasons : Object.fromEntries(reasons.map((move) => [move.role, move.reason]))
    return yamlOf({
      name,
      summary: summarise(wording, name, words),
      ...(isOriginal && { family: familyId(familyOfRole(size, role)) }),
      levels: Object.fromEntries(own),
      ...(moves.length > 0 && { next }),
    })
  }
  const lines = grid.map(({ skill, cells }) => `  ${skillId(skill)}: ${cells.join(' ')}\n`).join('')
  const texts = grid
    .filter(() => random.isLuckyIn(ownText))
    .flatMap(({ skill, cells }) => {
      const required = all.filter((_, index) => cells[index] !== '.').slice(-2)
      return size.locales.map((locale, index): [string, string] => {
        const wording = wordingOf(locale)
        const words = randomOf(size.seed, 'text', role, skill, locale)
        const sections = required.map((level) => {
          const name = `${skillName(wording, skill)} (${roleName(wording, role)})`
          return `## ${level}\n\n${makeDescription(wording, name, { height: 0.9, sentences: 2 }, words)}\n`
        })
        const ending = index === 0 ? '' : `.${locale}`
        return [`${folder}/${skillId(skill)}${ending}.md`, sections.join('\n')]
      })
    })
  return [
    [`${folder}/role.yaml`, `${write(original, true)}requirements:\n${lines}`],
    ...others
      .filter((locale) => randomOf(size.seed, 'role-translation', role, locale).isLuckyIn(translated))
      .map((locale): [string, string] => [`${folder}/role.${locale}.yaml`, write(locale, false)]),
    ...texts,
  ]
}

/** Half of the skills of a role belong to three domains. */
function skillsOf(size: Size, role: number, random: Random): number[] {
  const count = Math.min(size.skills, role === 0 ? size.largestRole : random.between(40, 60))
  const all = Array.from({ length: size.skills }, (_, skill) => skill)
  const home = (skill: number) => (domainOfSkill(size, skill) - role + 2 * size.roles) % domainCount(size) < 3
  const near = random.some(all.filter(home), Math.floor(count / 2))
  const chosen = new Set(near)
  const far = random.some(
    all.filter((skill) => !chosen.has(skill)),
    count - near.length,
  )
  return [...near, ...far].toSorted((a, b) => domainOfSkill(size, a) - domainOfSkill(size, b) || a - b)
}

/** A grid line: it rises, often begins late, and becomes mandatory; the highest level always has a cell. */
function cellsOf(
  all: readonly string[],
  levels: readonly string[],
  letters: readonly string[],
  random: Random,
): string[] {
  const begin = random.isLuckyIn(0.7) ? 0 : random.between(1, Math.max(1, levels.length - 2))
  const mandatoryFrom = random.between(begin, levels.length + 2)
  let step = random.isLuckyIn(0.8) ? 0 : 1
  return all.map((level) => {
    const index = levels.indexOf(level)
    if (index === -1 || (index < begin && index < levels.length - 1)) return '.'
    const letter = letters[Math.min(step, letters.length - 1)]
    if (random.isLuckyIn(0.75)) step += 1
    return index >= mandatoryFrom ? `${letter}*` : `${letter}`
  })
}

/** Up to three other roles of the family. */
function movesOf(size: Size, role: number): number[] {
  const step = familyCount(size)
  const others = [1, 2, 4].map((distance) => (role + distance * step) % size.roles)
  return [...new Set(others)].filter((other) => other !== role)
}

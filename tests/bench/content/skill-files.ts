import { inTurn, skillId, skillName } from '#tests/bench/content/names.ts'
import { randomOf } from '#tests/bench/content/random.ts'
import { makeDescription, summarise } from '#tests/bench/content/sentences.ts'
import {
  domainId,
  domainOfSkill,
  groupId,
  groupsOfDomain,
  levelsOf,
  type Size,
  scale,
} from '#tests/bench/content/size.ts'
import { type Wording, wordingOf } from '#tests/bench/content/wording.ts'

/** The shares of texts that exist: real content is never complete. */
const translated = 0.92
const sectionTranslated = 0.95
const byLevel = 0.85

/** A skill with its translations. Most are described by level, the others by proficiency. */
export function skillFiles(size: Size, skill: number): [path: string, text: string][] {
  const [original, ...others] = size.locales
  const id = skillId(skill)
  const random = randomOf(size.seed, 'skill', skill)
  const rungs: readonly string[] = random.isLuckyIn(byLevel) ? levelsOf(size) : scale
  const domain = domainOfSkill(size, skill)
  const related = random
    .some([1, 2, 3, 5, 8, 13], random.between(1, 4))
    .map((distance) => skillId((skill + distance * 24) % size.skills))
    .filter((other) => other !== id)
  const facts = {
    domain: domainId(domain),
    group: groupId(domain, random.between(0, groupsOfDomain - 1)),
    links: [{ title: `${id} reference`, url: `https://docs.example/${id}/` }],
    ...(related.length > 0 && { related: [...new Set(related)] }),
    updated: `2026-0${random.between(1, 9)}-${random.between(10, 28)}`,
  }
  const write = (locale: string, sections: readonly string[], front: object) => {
    const wording = wordingOf(locale)
    const words = randomOf(size.seed, 'skill', skill, locale)
    const name = skillName(wording, skill)
    const head = { name, summary: summarise(wording, name, words), ...keywords(wording, skill), ...front }
    const texts = sections.map((section) => {
      const height = rungs.indexOf(section) / Math.max(1, rungs.length - 1)
      return `## ${section}\n\n${makeDescription(wording, name, { height, sentences: words.between(1, 3) }, words)}\n`
    })
    const intro = makeDescription(wording, name, { height: 0.5, sentences: 3 }, words)
    return `---\n${yamlOf(head)}---\n\n${intro}\n\n${texts.join('\n')}`
  }
  return [
    [`skills/${id}.md`, write(original, rungs, facts)],
    ...others.flatMap((locale): [string, string][] => {
      const chance = randomOf(size.seed, 'translation', skill, locale)
      if (!chance.isLuckyIn(translated)) return []
      const sections = rungs.filter(() => chance.isLuckyIn(sectionTranslated))
      return [[`skills/${id}.${locale}.md`, write(locale, sections, {})]]
    }),
  ]
}

const keywords = ({ kinds, fields }: Wording, skill: number) => ({
  keywords: [inTurn(kinds, skill + 1), inTurn(fields, skill)],
})

/** One line per key, with a JSON value, which is valid YAML. */
export function yamlOf(map: object): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}

import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { catalog, code, data, engineering, requires, role, skill, web } from '#tests/support/small-catalog.ts'

// Word frequencies follow https://en.wikipedia.org/wiki/Zipf's_law
const vocabulary = 12_000
const wordsOfText = 38
const domains = [code, web, data]
const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri flo gru pla sto tri'.split(' ')
const signs = [
  ...'模型监控认证数据索引测试系统设计安全编码网络服务部署流水线特征存储查询优化结构日志任务队列容器云平台',
]

/** A deterministic catalog of any size whose texts have realistic word frequencies. */
export function largeCatalog(skillCount: number, roleCount: number): Catalog {
  const random = randomNumbers(7)
  const pick = (count: number) => Math.floor(random() * count)
  const ranked = () => Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1)
  const sentence = (word: (rank: number) => string, between: string, count: number) =>
    Array.from({ length: count }, () => word(ranked())).join(between)
  const text = (count: number): Localized<string> => ({
    locale: 'en' as Locale,
    original: sentence(latinWord, ' ', count),
    translations: { zh: sentence(hanWord, '', count) },
  })
  const list = (count: number): Localized<readonly string[]> => ({
    locale: 'en' as Locale,
    original: Array.from({ length: count }, () => sentence(latinWord, ' ', 2)),
    translations: { zh: Array.from({ length: count }, () => sentence(hanWord, '', 2)) },
  })
  const skills = Array.from({ length: skillCount }, (_, index): Skill => {
    const owner = domains[index % domains.length] ?? code
    const byLevel = new Map(engineering.levels.map(({ id }) => [id, text(wordsOfText)]))
    const more = { name: text(2), summary: text(16), intro: text(60), keywords: list(4), byLevel }
    return skill(`skill-${index}`, owner, more)
  })
  const roles = Array.from({ length: roleCount }, (_, index): Role => {
    const required = skills.filter(() => pick(skillCount) < 50)
    const requirements = required.map((one) => {
      const requirement = requires(one, 'W E* E*')
      if (pick(12) > 0) return requirement
      const [first, ...rest] = requirement.cells
      return {
        ...requirement,
        cells: [
          { ...first, description: { from: 'role', text: text(wordsOfText) } as const },
          ...rest,
        ] as const,
      }
    })
    const levels = engineering.levels.map((level) => ({ level, focus: text(18), stack: list(6) }))
    const [first, ...rest] = levels
    if (!first) throw new Error('The ladder needs a level.')
    return role(`role-${index}`, requirements, { name: text(2), summary: text(18), levels: [first, ...rest] })
  })
  return catalog(skills, roles)
}

/** A word by its frequency rank. */
export function latinWord(rank: number): string {
  const parts = [
    rank % 28,
    Math.floor(rank / 28) % 28,
    (rank * 7) % 28,
    rank > 400 ? (rank * 11) % 28 : undefined,
  ]
  return parts.map((part) => (part === undefined ? '' : syllables[part])).join('')
}

export const hanWord = (rank: number): string =>
  [rank % signs.length, Math.floor(rank / signs.length) % signs.length].map((index) => signs[index]).join('')

/** A deterministic sequence of numbers from 0 to 1: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

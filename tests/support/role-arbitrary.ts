import fc from 'fast-check'
import type { LadderId, LevelId } from '#lib/model/catalog/ids.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'
import {
  code,
  engineering,
  expert,
  requires,
  role,
  skill,
  text,
  working,
} from '#tests/support/small-catalog.ts'

/** A role with one skill in each of as many domains as the grid has lines. */
export function roleOfDomains(lines: readonly string[], id = 'made'): Role {
  return role(
    id,
    lines.map((line, index) => {
      const name = `domain-${index}`
      return requires(skill(`skill-${index}`, { ...code, id: name as Domain['id'] }), line)
    }),
  )
}

const cell = fc.constantFrom('.', 'W', 'E', 'W*', 'E*')
const line = fc
  .tuple(cell, cell, cell)
  .filter((cells) => cells.some((one) => one !== '.'))
  .map((cells) => cells.join(' '))

/** A role on three levels of one to thirty domains, with a sparse grid. */
export const manyDomains: fc.Arbitrary<Role> = fc
  .array(line, { minLength: 1, maxLength: 30 })
  .map((lines) => roleOfDomains(lines))

/** Another ladder, with more rungs than that of the small catalog. */
export const management: Ladder = {
  id: 'management' as LadderId,
  name: text('Management'),
  levels: [levelOf('team-lead'), levelOf('manager'), levelOf('director'), levelOf('vice-president')],
}

function levelOf(id: string): Level {
  return { id: id as LevelId, name: text(id), short: text(id.slice(0, 3)) }
}

const pool = ['git', 'sql', 'docker', 'python'].map((id) => skill(id, code))

/** A role on one of two ladders, with any of its levels and at each of them any or no requirements. */
export const sparseRole = (id: string): fc.Arbitrary<Role> =>
  fc
    .record({
      ladder: fc.constantFrom(engineering, management),
      has: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      grid: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ ladder, has, grid }) => {
      const [first, ...rest] = ladder.levels.filter((_, at) => has[at])
      const levels: Role['levels'] = first
        ? [{ level: first }, ...rest.map((level) => ({ level }))]
        : [{ level: ladder.levels[0] }]
      const requirements = pool.flatMap((one, at) => {
        const cells = levels.flatMap(({ level }, step) => cellOf(level, grid[at]?.[step] ?? '.'))
        const [lowest, ...others] = cells
        return lowest ? [{ skill: one, cells: [lowest, ...others] } as const] : []
      })
      return role(id, requirements, { ladder, levels })
    })

function cellOf(level: Level, written: string): readonly Cell[] {
  if (written === '.') return []
  const proficiency = written.startsWith('W') ? working : expert
  return [{ level, proficiency, mandatory: written.endsWith('*') }]
}

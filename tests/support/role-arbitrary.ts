import fc from 'fast-check'
import type { Role } from '#lib/model/role.ts'
import type { Domain } from '#lib/model/taxonomy.ts'
import { asks, code, role, skill } from '#tests/support/small-catalog.ts'

/** A role with one skill in each of as many domains as there are lines of a grid. */
export function roleOfDomains(lines: readonly string[], id = 'made'): Role {
  return role(
    id,
    lines.map((line, index) => {
      const name = `domain-${index}`
      return asks(skill(`skill-${index}`, { ...code, id: name as Domain['id'] }), line)
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

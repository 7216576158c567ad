import { idOfName } from '#lib/content/edit/id-of-name.ts'
import { levelKey } from '#lib/import/detect/level-words.ts'
import { foldText } from '#lib/import/grid/clean.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { onlyLevel } from '#lib/import/records/read-table.ts'
import type { LadderState, SiteState } from '#lib/import/site/site-state.ts'

/** The ladder of a role of the source, and the level id of each of its names. */
export type RoleLevels = {
  readonly ladder: LadderState
  readonly isNew: boolean
  readonly ids: ReadonlyMap<string, string>
}

const mostLevels = 9

/** Finds for each role a ladder with all its levels, or drafts one that roles with the same levels share. */
export function matchLevels(
  levels: ReadonlyMap<string, readonly string[]>,
  site: SiteState,
  mapping: Mapping,
  ladderOfRole: (role: string) => string | undefined,
): ReadonlyMap<string, RoleLevels> {
  const matched = new Map<string, RoleLevels>()
  const drafts: LadderState[] = []
  // A site without roles uses none of its ladders, so a draft may have the same ids and replaces them.
  const taken = new Set([
    ...(site.roles.length === 0 ? [] : site.ladders).flatMap((ladder) => [
      ladder.id,
      ...ladder.levels.map(({ id }) => id),
    ]),
    ...site.scale.map(({ id }) => id),
  ])
  // The longest lists first, so that shorter ones find their levels in them.
  for (const [role, names] of [...levels].toSorted(([, one], [, other]) => other.length - one.length)) {
    const own = ladderOfRole(role)
    const ladders =
      own === undefined ? [...site.ladders, ...drafts] : site.ladders.filter(({ id }) => id === own)
    const found = ladders
      .map((ladder) => ({ ladder, ids: idsIn(ladder, names, mapping) }))
      .find(({ ids }) => ids !== undefined)
    if (found?.ids) {
      matched.set(role, { ladder: found.ladder, isNew: drafts.includes(found.ladder), ids: found.ids })
      continue
    }
    if (own !== undefined)
      throw new Refusal(
        `The role "${role}" has the ladder ${own}, which lacks some of the levels ${names.join(', ')}.`,
        'Add them to ladders.yaml, or map their names under levels in the mapping.',
      )
    if (names.length > mostLevels)
      throw new Refusal(
        `"${role}" has ${names.length} levels; a ladder has at most ${mostLevels}.`,
        'Import fewer columns.',
      )
    const ladder = draftLadder(role, names, taken)
    drafts.push(ladder)
    matched.set(role, { ladder, isNew: true, ids: idsIn(ladder, names, mapping) ?? new Map() })
  }
  return matched
}

/** The ids of all names in a ladder; undefined if it lacks one, or if two names are the same level. */
function idsIn(
  { levels }: LadderState,
  names: readonly string[],
  mapping: Mapping,
): ReadonlyMap<string, string> | undefined {
  const ids = new Map<string, string>()
  for (const name of names) {
    const wanted = mapping.levels.get(name)
    const key = levelKey(name)
    const level =
      levels.find(({ id }) => id === wanted) ??
      levels.find(
        (one) => one.names.some((known) => foldText(known) === foldText(name)) || one.id === foldText(name),
      ) ??
      levels.find(
        (one) => key !== undefined && [one.id, ...one.names].some((known) => levelKey(known) === key),
      )
    if (!level || [...ids.values()].includes(level.id)) return undefined
    ids.set(name, level.id)
  }
  return ids
}

function draftLadder(role: string, names: readonly string[], taken: Set<string>): LadderState {
  const free = (wanted: string, prefix: string): string => {
    const id = [wanted, `${prefix}-${wanted}`].find((one) => one !== '' && !taken.has(one)) ?? ''
    for (let number = 1; ; number++) {
      const numbered = id === '' ? `${prefix}-${number}` : id
      if (taken.has(numbered)) continue
      taken.add(numbered)
      return numbered
    }
  }
  const base = idOfName(role) || 'roles'
  const id = free(names[0] === onlyLevel ? 'single-level' : `${base}-levels`, 'ladder')
  const levels = names.map((name) => ({
    id: free(idOfName(name) || (levelKey(name) ?? ''), base),
    names: [name],
  }))
  return { id, levels }
}

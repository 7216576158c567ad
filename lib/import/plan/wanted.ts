import { idOfName } from '#lib/content/edit/id-of-name.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { nameKey } from '#lib/import/names/similarity.ts'
import { type GroupIds, groupMatcher, type NewGroup } from '#lib/import/plan/match-groups.ts'
import { matchLevels, type RoleLevels } from '#lib/import/plan/match-levels.ts'
import { matchSkills } from '#lib/import/plan/match-skills.ts'
import type { Question } from '#lib/import/plan/questions.ts'
import { toMarkdown } from '#lib/import/plan/to-markdown.ts'
import { onlyLevel } from '#lib/import/records/read-table.ts'
import type { Records, RequirementRecord } from '#lib/import/records/records.ts'
import type { CellAddress } from '#lib/import/records/tally.ts'
import type { LadderState, SiteState } from '#lib/import/site/site-state.ts'

export type WantedSkill = GroupIds & { readonly id: string; readonly name: string; readonly isNew: boolean }

export type WantedRole = {
  readonly id: string
  readonly name: string
  readonly isNew: boolean
  readonly ladder: LadderState
  readonly isLadderNew: boolean
  /** The levels of the source, by the id of the site. */
  readonly levels: ReadonlySet<string>
  /** The skills with a row in the source. */
  readonly rows: ReadonlySet<string>
}

/** What a source says, in the ids of the site. Keys are paths such as `roles/baker/cells/kneading/senior`. */
export type Wanted = {
  readonly skills: readonly WantedSkill[]
  readonly roles: readonly WantedRole[]
  readonly newGroups: readonly NewGroup[]
  readonly values: ReadonlyMap<string, string>
  readonly addresses: ReadonlyMap<string, CellAddress>
  readonly questions: readonly Question[]
  /** The id of each name of a skill. */
  readonly skillIds: ReadonlyMap<string, string>
  /** What the source lacks and a default fills, in words. */
  readonly drafted: readonly string[]
}

export const cellKey = (role: string, skill: string, level: string) => `roles/${role}/cells/${skill}/${level}`
export const roleTextKey = (role: string, skill: string, level: string) =>
  `roles/${role}/texts/${skill}/${level}`
export const skillTextKey = (skill: string, id: string) => `skills/${skill}/texts/${id}`
export const introKey = (skill: string) => `skills/${skill}/intro`

/** Translates the records of a source into keys and values of the content. */
export function toWanted(
  records: Records,
  site: SiteState,
  mapping: Mapping,
  base: ReadonlyMap<string, string>,
  plain?: (markdown: string) => string,
): Wanted {
  const { ids: skillIds, questions: skillQuestions } = matchSkills(records.skills, site, mapping)
  const roleIds = matchRoles(records, site, mapping)
  const ladderOfRole = (role: string) => site.roles.find(({ id }) => id === roleIds.get(role))?.ladder
  const ladders = matchLevels(withoutSkillTexts(records.levels), site, mapping, ladderOfRole)
  const groups = groupMatcher(site, mapping.defaults)
  const values = new Map<string, string>()
  const addresses = new Map<string, CellAddress>()
  const set = (key: string, value: string, address: CellAddress) => {
    if (values.has(key)) return
    values.set(key, value)
    addresses.set(key, address)
  }
  const skills = new Map<string, WantedSkill>()
  for (const record of records.skills) {
    const id = skillIds.get(record.name) ?? ''
    const isNew = !site.skills.some((skill) => skill.id === id)
    if (!skills.has(id)) skills.set(id, { id, name: record.name, isNew, ...groups.match(record) })
    if (record.description !== undefined) set(introKey(id), toMarkdown(record.description), record.address)
  }
  const roles = new Map<string, WantedRole & { levels: Set<string>; rows: Set<string> }>()
  const questions: Question[] = [...skillQuestions]
  const drafted = new Set<string>()
  for (const record of records.requirements) {
    const skill = skillIds.get(record.skill)
    if (skill === undefined) continue
    if (record.role === '') {
      const step = stepOf(record.level, site)
      if (step !== undefined && record.text !== undefined)
        set(skillTextKey(skill, step), toMarkdown(record.text), record.address)
      continue
    }
    const role = roleIds.get(record.role) ?? ''
    const levels = ladders.get(record.role)
    const level = levels?.ids.get(record.level)
    if (!levels || level === undefined) continue
    const known = roles.get(role) ?? newRole(record, role, levels, site)
    roles.set(role, known)
    known.levels.add(level)
    known.rows.add(skill)
    if (record.isEmpty) continue
    const step = record.step ?? defaultStep(level, levels.ladder, site, mapping)
    if (record.step === undefined)
      drafted.add(
        'The source has no proficiency for some requirements; the step is a default (defaults: step).',
      )
    set(cellKey(role, skill, level), record.must ? `${step}*` : step, record.address)
    if (record.text === undefined) continue
    const text =
      currentText({ role, skill, level, text: record.text }, site, plain) ?? toMarkdown(record.text)
    const key = keyOfText({ role, skill, level, text }, { site, values, base, mapping, questions })
    set(key, text, record.address)
  }
  for (const [value, found] of records.unknownValues)
    if (!mapping.values.has(value)) questions.push({ kind: 'value', value, addresses: found })
  return {
    skills: [...skills.values()],
    roles: [...roles.values()],
    newGroups: groups.added(),
    values,
    addresses,
    questions,
    skillIds,
    drafted: [...drafted],
  }
}

/** Tables of skills by proficiency have no role. */
const withoutSkillTexts = (levels: Records['levels']): Records['levels'] =>
  new Map([...levels].filter(([role]) => role !== ''))

function matchRoles(records: Records, site: SiteState, mapping: Mapping): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const role of records.levels.keys()) {
    if (role === '') continue
    const known = site.roles.find(
      ({ id, names }) => id === role || names.some((name) => nameKey(name) === nameKey(role)),
    )
    const number = ids.size + 1
    ids.set(role, mapping.roles.get(role) ?? known?.id ?? (idOfName(role) || `role-${number}`))
  }
  return ids
}

function newRole({ role }: RequirementRecord, id: string, levels: RoleLevels, site: SiteState) {
  const known = site.roles.find((one) => one.id === id)
  return {
    id,
    name: known?.names[0] ?? role,
    isNew: known === undefined,
    ladder: levels.ladder,
    isLadderNew: levels.isNew,
    levels: new Set<string>(),
    rows: new Set<string>(),
  }
}

/** The step for a requirement without one: a letter of the mapping, or the scale spread over the levels. */
function defaultStep(
  level: string,
  ladder: LadderState,
  { scale }: SiteState,
  { defaults }: Mapping,
): string {
  if (defaults.step !== undefined && defaults.step !== 'by level') return defaults.step
  const at = ladder.levels.findIndex(({ id }) => id === level)
  const share = ladder.levels.length > 1 ? at / (ladder.levels.length - 1) : 0
  const isSingle = ladder.levels.some(({ names }) => names.includes(onlyLevel))
  return scale[isSingle ? 0 : Math.round(share * (scale.length - 1))]?.letter ?? '.'
}

function stepOf(name: string, { scale }: SiteState): string | undefined {
  return scale.find(
    ({ id, names }) => nameKey(id) === nameKey(name) || names.some((one) => nameKey(one) === nameKey(name)),
  )?.id
}

/** The text of the content, if the source shows it without its markup. */
function currentText(
  { role, skill, level, text }: TextOfRole,
  { roles, skills }: SiteState,
  plain: ((markdown: string) => string) | undefined,
): string | undefined {
  const own = roles
    .find(({ id }) => id === role)
    ?.texts.get(skill)
    ?.get(level)
  const current = own ?? skills.find(({ id }) => id === skill)?.texts.get(level)
  if (!plain || current === undefined) return undefined
  const bare = (one: string) =>
    one
      .replace(/\s*\((?:[a-z]+:|[./]|\w+[./-])[^\s)]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  return bare(plain(current)) === bare(text) ? current : undefined
}

type TextOfRole = {
  readonly role: string
  readonly skill: string
  readonly level: string
  readonly text: string
}

type Known = {
  readonly site: SiteState
  readonly values: Map<string, string>
  readonly base: ReadonlyMap<string, string>
  readonly mapping: Mapping
  readonly questions: Question[]
}

/** A text belongs to the skill, unless the role has its own or other roles share a different one. */
function keyOfText({ role, skill, level, text }: TextOfRole, known: Known): string {
  const { site, values, base, mapping, questions } = known
  const [own, shared] = [roleTextKey(role, skill, level), skillTextKey(skill, level)]
  const roleState = site.roles.find(({ id }) => id === role)
  if (roleState?.texts.get(skill)?.has(level) || base.has(own)) return own
  const others = site.roles.filter(({ id, cells }) => id !== role && cells.get(skill)?.has(level)).length
  const current = site.skills.find(({ id }) => id === skill)?.texts.get(level)
  if (current !== undefined && current !== text && others > 0 && mapping.shared !== 'all') {
    if (base.get(shared) === text) return shared
    values.set(shared, base.get(shared) ?? current)
    if (base.has(shared) && mapping.shared === undefined)
      questions.push({ kind: 'shared text', skill, level, roles: others + 1 })
    return own
  }
  const claimed = values.get(shared)
  return claimed === undefined || claimed === text ? shared : own
}

import { type Changes, errorsOf, withChanges } from '#lib/content/edit/changes.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { emptyMapping, type Mapping } from '#lib/import/mapping/mapping.ts'
import { writeMapping } from '#lib/import/mapping/write-mapping.ts'
import { type Plan, type PlanOptions, toPlan } from '#lib/import/plan/plan.ts'
import type { Question } from '#lib/import/plan/questions.ts'
import { buildMapping, type MappingOptions } from '#lib/import/propose/build-mapping.ts'
import type { Source } from '#lib/import/read/read-source.ts'
import { readRecords } from '#lib/import/records/read-records.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'
import { applyPlan } from '#lib/import/write/apply-plan.ts'
import { writeBase } from '#lib/import/write/base-file.ts'
import { type OwnExport, readOwnExport } from '#lib/import/write/own-export.ts'
import { readState } from '#lib/import/write/read-state.ts'
import { plainLines } from '#lib/markdown/plain-lines.ts'

export type ImportOptions = MappingOptions & PlanOptions

export type PlannedImport = {
  readonly mapping: Mapping
  readonly plan: Plan
  /** All questions, those of the proposals first. */
  readonly questions: readonly Question[]
  /** The changes of content files. */
  readonly changes: Changes
  /** The mapping and the base, by path below the content folder. */
  readonly notes: Changes
  /** The errors that the content would have. */
  readonly errors: readonly Problem[]
}

/** Plans the import of a source into a content folder. Throws a `Refusal`. */
export function planImport(
  source: Source,
  files: Files,
  earlier: Mapping | undefined,
  base: ReadonlyMap<string, string>,
  options: ImportOptions = {},
): PlannedImport {
  const state = readState(files)
  const own = readOwnExport(source.grids, files, state)
  if (own) return planOwnExport(source, own, files, state, { earlier, options })
  const { mapping, proposals, unsure } = buildMapping(source, state, earlier, options)
  const site =
    mapping.scale.length > 0 && state.roles.length === 0
      ? {
          ...state,
          scale: mapping.scale.map(([letter, name], index) => ({
            id: `step-${index + 1}`,
            letter,
            names: [name],
          })),
        }
      : state
  const plan = toPlan(readRecords(source.grids, mapping), site, mapping, base, {
    ...options,
    plain: plainLines,
  })
  const roleNames = proposals.flatMap(({ table, isRoleGuessed }): Question[] =>
    isRoleGuessed && table.role !== undefined
      ? [{ kind: 'role name', role: table.role, sheet: table.sheet }]
      : [],
  )
  const encoding: Question[] =
    source.sample.length > 0 && source.encoding !== undefined && earlier === undefined
      ? [{ kind: 'encoding', encoding: source.encoding, sample: source.sample }]
      : []
  const changes = applyPlan(plan, files, site, mapping)
  const [mappingPath, basePath] = notePaths(source.name)
  return {
    mapping,
    plan,
    questions: [
      ...encoding,
      ...unsure.map((table): Question => ({ kind: 'columns', table })),
      ...uniqueRoles(roleNames),
      ...plan.wanted.questions,
    ],
    changes,
    notes: new Map([
      [mappingPath, writeMapping(mapping)],
      [basePath, writeBase(source.name, plan.base)],
    ]),
    errors: changes.size === 0 ? [] : errorsOf(withChanges(files, changes), 'content'),
  }
}

type Known = {
  readonly earlier: Mapping | undefined
  readonly options: ImportOptions
}

/** An own export needs no mapping and no base: its ids and fingerprints say what was edited. */
function planOwnExport(
  { name }: Source,
  own: OwnExport,
  files: Files,
  site: SiteState,
  { earlier, options }: Known,
): PlannedImport {
  const mapping = earlier ?? emptyMapping(name)
  const plan = toPlan(own, site, mapping, own.base, options)
  const changes = applyPlan(plan, files, site, mapping)
  const errors = changes.size === 0 ? [] : errorsOf(withChanges(files, changes), 'content')
  return { mapping, plan, questions: plan.wanted.questions, changes, notes: new Map(), errors }
}

/** The paths of the mapping and the base of a source. */
export function notePaths(name: string): readonly [mapping: string, base: string] {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '')
  return [`.import/${safe}.yaml`, `.import/${safe}.json`]
}

function uniqueRoles(questions: readonly Question[]): readonly Question[] {
  const seen = new Set<string>()
  return questions.filter((question) => {
    const name = question.kind === 'role name' ? question.role : ''
    const isNew = !seen.has(name)
    seen.add(name)
    return isNew
  })
}

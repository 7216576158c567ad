import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { contentValues } from '#lib/import/plan/content-values.ts'
import { mergeValue, type Outcome } from '#lib/import/plan/merge.ts'
import { toWanted, type Wanted } from '#lib/import/plan/wanted.ts'
import type { Records } from '#lib/import/records/records.ts'
import type { Account, CellAddress } from '#lib/import/records/tally.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

export type PlanLine = {
  /** A path such as `roles/baker/cells/kneading/senior`. */
  readonly key: string
  readonly outcome: Outcome
  readonly content: string | undefined
  readonly source: string | undefined
  readonly address?: CellAddress | undefined
}

export type Plan = {
  readonly wanted: Wanted
  readonly lines: readonly PlanLine[]
  /** The new value of each changed key; undefined removes it. */
  readonly edits: ReadonlyMap<string, string | undefined>
  /** What the source said last about everything that is in the content. */
  readonly base: ReadonlyMap<string, string>
  readonly account: Account
}

export type PlanOptions = {
  /** Keys or addresses, such as `Backend!D7`, whose source wins over an edit by hand. */
  readonly take?: ReadonlySet<string>
  readonly removes?: boolean
  /** A Markdown text as a spreadsheet shows it. */
  readonly plain?: (markdown: string) => string
}

const written: readonly Outcome[] = ['create', 'change', 'remove']

/** Compares what a source says with the content, and with what it said last. */
export function toPlan(
  { records, account }: { readonly records: Records; readonly account: Account },
  site: SiteState,
  mapping: Mapping,
  base: ReadonlyMap<string, string>,
  { take = new Set(), removes = false, plain }: PlanOptions = {},
): Plan {
  const wanted = toWanted(records, site, mapping, base, plain)
  const content = contentValues(site)
  const lines: PlanLine[] = []
  const edits = new Map<string, string | undefined>()
  const newBase = new Map(base)
  const add = (key: string, missing?: 'emptied' | 'gone') => {
    const address = wanted.addresses.get(key)
    const isTaken = take.has(key) || (address !== undefined && take.has(`${address.sheet}!${address.cell}`))
    const versions = { base: base.get(key), content: content.get(key), source: wanted.values.get(key) }
    const outcome = mergeValue(versions, {
      ...(missing && { missing }),
      isTaken,
      clears: mapping.empty === 'clear',
      removes,
    })
    lines.push({ key, outcome, content: versions.content, source: versions.source, address })
    if (written.includes(outcome)) edits.set(key, versions.source)
    if (outcome === 'remove') newBase.delete(key)
    else if (outcome !== 'conflict' && versions.source !== undefined) newBase.set(key, versions.source)
  }
  for (const key of wanted.values.keys()) add(key)
  for (const key of base.keys()) {
    const missing = wanted.values.has(key) ? undefined : missingIn(key, wanted)
    if (missing) add(key, missing)
  }
  return { wanted, lines, edits, base: newBase, account }
}

/** Why the source does not have a key of the base; undefined if its sheet or column is absent. */
function missingIn(key: string, { roles }: Wanted): 'emptied' | 'gone' | undefined {
  const [kind, owner = '', part, skill = '', level = ''] = key.split('/')
  if (kind !== 'roles') return undefined
  const role = roles.find(({ id }) => id === owner)
  if (!role || (part !== 'cells' && part !== 'texts')) return undefined
  if (!role.rows.has(skill)) return 'gone'
  return role.levels.has(level) ? 'emptied' : undefined
}

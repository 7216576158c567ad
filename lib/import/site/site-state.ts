/** An id with its names in all languages. */
type Named = { readonly id: string; readonly names: readonly string[] }

type SkillState = Named & {
  readonly aliases: readonly string[]
  /** Descriptions by level or proficiency, as written. */
  readonly texts: ReadonlyMap<string, string>
  readonly intro?: string | undefined
}

type RoleState = Named & {
  readonly ladder: string
  readonly levels: readonly string[]
  /** Cells such as "W*", by skill, then level. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** The own texts of the role, by skill, then level. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>
}

export type LadderState = { readonly id: string; readonly levels: readonly Named[] }

/** The content that a source is compared with; plain data, so that a browser has it, too. */
export type SiteState = {
  readonly skills: readonly SkillState[]
  readonly roles: readonly RoleState[]
  readonly ladders: readonly LadderState[]
  readonly scale: readonly (Named & { readonly letter: string })[]
  readonly domains: readonly (Named & { readonly groups: readonly Named[] })[]
  readonly families: readonly Named[]
}

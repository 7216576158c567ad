import type { DomainId, FamilyId, GroupId } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

export type Domain = {
  readonly id: DomainId
  readonly name: Localized<string>
  readonly groups: readonly Group[]
}

/** Its id is unique among all groups and domains. */
export type Group = {
  readonly id: GroupId
  readonly name: Localized<string>
}

export type Family = {
  readonly id: FamilyId
  readonly name: Localized<string>
}

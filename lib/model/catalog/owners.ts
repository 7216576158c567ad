/** The experts who decide on proposals, by what they own; each list has the handles of accounts. */
export type Owners = {
  readonly skills: OwnersById
  readonly roles: OwnersById
  readonly domains: OwnersById
  readonly families: OwnersById
  /** Those who decide on translations. */
  readonly locales: OwnersById
}

type OwnersById = ReadonlyMap<string, readonly string[]>

export const noOwners: Owners = {
  skills: new Map(),
  roles: new Map(),
  domains: new Map(),
  families: new Map(),
  locales: new Map(),
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const locale = '(?:\\.[A-Za-z0-9-]+)?'
const pattern = new RegExp(
  `^(?:skills/${id}${locale}\\.md|roles/${id}/(?:role${locale}\\.yaml|${id}${locale}\\.md))$`,
)

/** Throws for a path that no change of a proposal can have. */
export function assertContentPath(path: string): void {
  if (!pattern.test(path) || path.length > 300)
    throw new Error(`A change must not write ${JSON.stringify(path)}.`)
}

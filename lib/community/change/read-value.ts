import { readCurrent } from '#lib/community/change/apply-operation.ts'
import { type ContentFiles, contentTree } from '#lib/community/change/content-tree.ts'
import type { Target } from '#lib/community/change/value-locations.ts'
import { readLegend } from '#lib/content/splice/legend.ts'

/**
 * The value that the content has at the target of an operation, for forms and as its `before`: null if there is none,
 * undefined if there is nothing that it could belong to. A skill or role as a whole is a digest of its files.
 */
export function readValue(content: ContentFiles, target: Target): unknown {
  const legend = readLegend(content)
  return legend && readCurrent(target, contentTree(content), legend)
}

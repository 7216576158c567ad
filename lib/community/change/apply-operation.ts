import type { ContentTree } from '#lib/community/change/content-tree.ts'
import { dropLine, readLine, writeCell, writeLine } from '#lib/community/change/grid-cells.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import {
  digestOfPage,
  pagePath,
  removePage,
  renamePage,
  writeRole,
  writeSkill,
} from '#lib/community/change/page-files.ts'
import { readAt, writeAt } from '#lib/community/change/value-access.ts'
import {
  hasOwner,
  locateName,
  locateValue,
  rolePath,
  type Target,
} from '#lib/community/change/value-locations.ts'
import type { Legend } from '#lib/content/splice/legend.ts'
import { newComments } from '#lib/content/splice/new-comments.ts'
import { isSameValue } from '#lib/content/splice/same-value.ts'

export type Outcome =
  | { readonly state: 'applied' }
  /** The author changed nothing. */
  | { readonly state: 'unchanged' }
  /** The content has the new value already. */
  | { readonly state: 'done' }
  /** The content has neither the value that the author saw nor the new one. */
  | { readonly state: 'stale'; readonly current: unknown }
  /** The skill, role, level or line does not exist. */
  | { readonly state: 'gone' }
  | { readonly state: 'impossible'; readonly message: string; readonly hint: string }

/** Applies one operation to a tree. The tree stays as it is unless the outcome is `applied`. */
export function applyOperation(operation: Operation, tree: ContentTree, legend: Legend): Outcome {
  const { before, after } = operation
  if ('locale' in operation && operation.locale === legend.defaultLocale)
    return impossible(`${operation.locale} is the language of the originals.`, 'Change the original.')
  const current = readCurrent(operation, tree, legend)
  if (current === undefined) return { state: 'gone' }
  const isMoved = operation.op === 'rename' && operation.id !== operation.to
  if (isSameValue(before, after) && !isMoved) return { state: 'unchanged' }
  if (isSameValue(current, after) && !isMoved) return { state: 'done' }
  if (!isSameValue(current, before)) return { state: 'stale', current }
  const hidden = typeof after === 'string' ? newComments(`${before ?? ''}`, after) : []
  if (hidden.length > 0)
    return impossible('A comment is not shown on the page.', 'Give a reason in the proposal instead.')
  return write(operation, tree, legend) ? { state: 'applied' } : impossible(...notAsTyped)
}

const notAsTyped = [
  'This cannot be written so that it reads as typed and nothing else changes.',
  'Remove headings, unclosed code blocks and comments from the text.',
] as const

const impossible = (message: string, hint: string): Outcome => ({ state: 'impossible', message, hint })

/** The value of the content; null if there is none, undefined if there is nothing that it could belong to. */
export function readCurrent(target: Target, tree: ContentTree, legend: Legend): unknown {
  switch (target.op) {
    case 'setText':
    case 'setField': {
      const location = locateValue(target, tree, legend)
      return hasOwner(location, tree) ? readAt(location, tree) : undefined
    }
    case 'setCell': {
      const line = readLine(target, tree, legend)
      return line && (line[target.level] ?? null)
    }
    case 'addLine':
    case 'removeLine': {
      if (tree.read(rolePath(target.role)) === undefined) return undefined
      return readLine(target, tree, legend) ?? null
    }
    case 'addSkill':
      return digestOfPage('skill', target.skill, tree)
    case 'addRole':
      return digestOfPage('role', target.role, tree)
    case 'retire':
      return digestOfPage(target.kind, target.id, tree)
    case 'rename':
      return tree.read(pagePath(target.kind, target.id)) === undefined
        ? undefined
        : readAt(locateName(target.kind, target.id), tree)
  }
}

/** Whether the operation could be written exactly. */
function write(operation: Operation, tree: ContentTree, legend: Legend): boolean {
  switch (operation.op) {
    case 'setText':
    case 'setField':
      return writeAt(locateValue(operation, tree, legend), operation.after, tree)
    case 'setCell':
      return writeCell(operation, tree, legend)
    case 'addLine':
      return writeLine(operation, tree, legend)
    case 'removeLine':
      return dropLine(operation, tree)
    case 'addSkill':
      return writeSkill(operation, tree, legend)
    case 'addRole':
      return writeRole(operation, tree, legend)
    case 'rename':
      return renamePage(operation, tree)
    case 'retire':
      return removePage(operation.kind, operation.id, tree)
  }
}

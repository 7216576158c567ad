import type { Operation } from '#lib/community/change/operation.ts'
import type { AcceptedProposal, CheckContent } from '#lib/community/writer/apply-proposal.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, git, newRepository, write } from '#tests/support/git-repository.ts'

/** A repository whose folder `content` has the base content, committed. */
export function contentRepository(): string {
  const folder = newRepository()
  const files = Object.entries(baseContent).map(([path, text]) => [`content/${path}`, text])
  write(folder, { 'README.md': 'A readme.\n', ...Object.fromEntries(files) })
  commit(folder, 'Begin', '2026-01-01T00:00:00Z')
  git(folder, ['config', 'core.autocrlf', 'false'])
  return folder
}

/** A proposal to replace the summary of a skill. */
export function summaryProposal(id: string, before: string, after: string): AcceptedProposal {
  const operation: Operation = { op: 'setText', part: 'skillSummary', skill: 'kneading', before, after }
  return proposalOf(id, [operation])
}

export const firstSummary = 'Working flour and water into a dough that holds.'

export const proposalOf = (id: string, operations: readonly Operation[]): AcceptedProposal => ({
  id,
  operations,
  author: { id: 'A1', name: 'Ada Baker' },
  coAuthors: [],
  reviewers: [{ id: 'B2', name: 'Ben Miller' }],
  subject: 'Kneading: summary',
  reason: 'It is shorter.',
})

/** The check without a process of its own. */
export const checkHere: CheckContent = async (files) =>
  parseFiles(files, { folder: '', findDates: () => new Map() }).problems.filter(
    ({ severity }) => severity === 'error',
  )

import { baseContent } from '#tests/support/content-base.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'
import { historyText } from '#tests/support/history-text.ts'

/** Files by their path; without a text, a file is removed. */
export type Files = Parameters<typeof write>[1]
type Edit = (text: string) => string

export const role = 'roles/baker/role.yaml'
export const kneading = 'skills/kneading.md'

export const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the text has no ${from}`)
    return text.replace(from, to)
  }

export const original = (path: string): string => baseContent[path] ?? ''

export const edited = (path: string, ...edits: Edit[]): Files => ({
  [path]: edits.reduce((text, edit) => edit(text), original(path)),
})

/** A repository of the base content, and a commit a day for each of the changes. */
export function contentAfter(...days: readonly Files[]): string {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T12:00:00Z')
  for (const [index, files] of days.entries()) {
    write(folder, files)
    commit(folder, `Day ${index + 1}`, `2025-02-0${index + 1}T12:00:00Z`)
  }
  return folder
}

/** The changes of the days after the first. */
export const changesAfter = (...days: readonly Files[]) =>
  historyText(contentAfter(...days)).filter((line) => !line.startsWith('2025-01-01'))

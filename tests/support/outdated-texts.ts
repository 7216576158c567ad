import { expect } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { translatablesOf } from '#lib/model/translation/translatables.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'

export const original = 'skills/kneading.md'
export const german = 'skills/kneading.de.md'
export const role = 'roles/baker/role.yaml'

let day = 0
export const nextDay = (): string => new Date(Date.UTC(2025, 0, ++day)).toISOString()

type Changes = Readonly<Record<string, string | undefined>>

export function commitAll(folder: string, changes: Changes, time = nextDay()): void {
  write(folder, changes)
  commit(folder, 'Change', time)
}

export const edited = (path: string, from: string, to: string): Changes => {
  const text = baseContent[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  return { [path]: text.replace(from, to) }
}

/** The content in a repository, after some commits. */
export function contentAfter(...steps: readonly Changes[]): string {
  const folder = newRepository()
  for (const changes of [baseContent, ...steps]) commitAll(folder, changes)
  return folder
}

/** The texts in German that are older than their originals, each by its file and what it is there. */
export function outdatedIn(folder: string): string[] {
  const { content, problems } = readContent(folder)
  if (!content) throw new Error(problems.map(({ message }) => message).join())
  const marked = translatablesOf(content.catalog).flatMap(({ path, part, value }) =>
    value.outdated?.includes('de') ? `${path} ${Object.values(part).join(' ')}` : [],
  )
  const warned = problems.filter(({ rule }) => rule === 'translation-outdated')
  expect(warned).toHaveLength(marked.length)
  return marked
}

export const senior = (to: string) => edited(original, 'Judges by the window test', to)
export const seniorIsOlder = [`${original} description senior`]

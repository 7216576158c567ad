import { kindOf } from '#lib/content/read/file-kind.ts'
import { randomOf } from '#tests/bench/content/random.ts'
import { judge } from '#tests/fuzz/judge.ts'
import { mutate, mutatePath } from '#tests/fuzz/mutate.ts'
import { type LazyContent, type SmallContent, smallContents } from '#tests/fuzz/small-contents.ts'
import { bakeryContent, fixtureContent } from '#tests/support/contents.ts'

export type Case = {
  readonly content: SmallContent
  /** The mutated file and its path. */
  readonly bytes: Uint8Array
  readonly path: string
}

/** The weight of each kind of file: grids and sections are most frequent, long files that take much time least. */
const weights: Readonly<Record<string, number>> = {
  ...{
    skill: 6,
    'skill-translation': 4,
    role: 4,
    'role-translation': 2,
    'role-text': 3,
    'role-text-translation': 2,
  },
  ...{ glossary: 1, messages: 1 },
}

/** The default content folders. */
export const usualFolders = [fixtureContent, bakeryContent]

const byFolders = new Map<string, readonly (readonly LazyContent[])[]>()

/** Grouped by kind, so that the few base files are not outnumbered by skills. */
export function allByKind(folders: readonly string[]): readonly (readonly LazyContent[])[] {
  const known = byFolders.get(folders.join())
  if (known) return known
  const kinds = new Map<string, LazyContent[]>()
  for (const content of folders.flatMap(smallContents)) {
    const { kind } = kindOf(content.path)
    kinds.set(kind, [...(kinds.get(kind) ?? []), content])
  }
  const byKind = [...kinds].flatMap(([kind, contents]) =>
    Array.from({ length: weights[kind] ?? 2 }, () => contents),
  )
  byFolders.set(folders.join(), byKind)
  return byKind
}

const checked = new Set<SmallContent>()

/** The unmodified file must be valid. */
function assertRight(content: SmallContent): void {
  if (checked.has(content)) return
  checked.add(content)
  const verdict = judge(content, new TextEncoder().encode(textOf(content)))
  if (verdict.kind !== 'right')
    throw new Error(`the unmodified ${content.path} is ${verdict.kind}: ${verdict.details}`)
}

const textOf = ({ path, files }: SmallContent): string => files.get(path) ?? ''

/** Deterministic for a seed, a number and folders. */
export function caseOf(seed: string, number: number, folders: readonly string[] = usualFolders): Case {
  const random = randomOf('fuzz', seed, number)
  const kinds = allByKind(folders)
  const content = random.pick(random.pick(kinds)).get()
  const other = random.pick(random.pick(kinds)).get()
  assertRight(content)
  const bytes = mutate(textOf(content), textOf(other), random)
  return { content, bytes, path: mutatePath(content.path, random) }
}

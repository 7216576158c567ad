import { kindOf } from '#lib/content/read/file-kind.ts'
import { randomOf } from '#tests/bench/content/random.ts'
import { judge } from '#tests/fuzz/judge.ts'
import { mutate, mutatePath } from '#tests/fuzz/mutate.ts'
import { type LazyContent, type SmallContent, smallContents } from '#tests/fuzz/small-contents.ts'
import { bakeryContent, fixtureContent } from '#tests/support/contents.ts'

export type Case = {
  readonly content: SmallContent
  /** What the file holds instead, and where it lies instead. */
  readonly bytes: Uint8Array
  readonly path: string
}

/** How often a kind of file is taken; those with a grid or sections most, the long ones that take most time least. */
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

/** The folders whose files are changed where no others are named. */
export const usualFolders = [fixtureContent, bakeryContent]

const byFolders = new Map<string, readonly (readonly LazyContent[])[]>()

/** By kind of file, so that the few base files get their share beside the many skills. */
function allByKind(folders: readonly string[]): readonly (readonly LazyContent[])[] {
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

/** A file as it is must be right, or nothing could be said of its changes. */
function assertRight(content: SmallContent): void {
  if (checked.has(content)) return
  checked.add(content)
  const verdict = judge(content, new TextEncoder().encode(textOf(content)))
  if (verdict.kind !== 'right')
    throw new Error(`${content.path} is ${verdict.kind} as it is: ${verdict.told}`)
}

const textOf = ({ path, files }: SmallContent): string => files.get(path) ?? ''

/** The same for the same seed, number and folders. */
export function caseOf(seed: string, number: number, folders: readonly string[] = usualFolders): Case {
  const random = randomOf('fuzz', seed, number)
  const kinds = allByKind(folders)
  const content = random.pick(random.pick(kinds)).get()
  const other = random.pick(random.pick(kinds)).get()
  assertRight(content)
  const bytes = mutate(textOf(content), textOf(other), random)
  return { content, bytes, path: mutatePath(content.path, random) }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileChanges } from '#lib/community/change/content-tree.ts'
import { assertContentPath } from '#lib/community/writer/content-paths.ts'
import type {
  AcceptedChange,
  ContentWriter,
  WriteResult,
  Written,
} from '#lib/community/writer/content-writer.ts'
import { gitText, runGit } from '#lib/community/writer/git.ts'
import { type Branch, commitChange, findCommit, findWritten } from '#lib/community/writer/git-commit.ts'
import { readTree } from '#lib/community/writer/git-tree.ts'
import { completeWriting, writeFiles } from '#lib/content/edit/write-files.ts'
import { readFolder } from '#lib/content/read/read-files.ts'

/**
 * Writes into the folder that is served. In a git worktree, exactly the touched files are committed first;
 * other files, changed or staged, stay as they are. Without a repository there is no history.
 */
export async function openFolderWriter(folder: string): Promise<ContentWriter> {
  completeWriting(folder)
  // Somebody may check out another branch at any time.
  const current = async () => {
    const branch = await findBranch(folder)
    return branch ? worktreeWriter(branch) : plainWriter(folder)
  }
  return {
    find: async (id) => (await current()).find(id),
    read: async () => (await current()).read(),
    write: async (change) => (await current()).write(change),
  }
}

/** Undefined outside of a repository, and in one without commits. */
async function findBranch(folder: string): Promise<Branch | undefined> {
  const prefix = await runGit(folder, ['rev-parse', '--show-prefix'])
  if (!prefix.ok || (await findCommit(folder, 'HEAD')) === undefined) return undefined
  const ref = await runGit(folder, ['symbolic-ref', '--quiet', 'HEAD'])
  if (!ref.ok) throw new Error(`No branch is checked out in ${folder} → Check out one.`)
  const name = ref.output.toString('utf8').trim()
  return { folder, ref: name, prefix: prefix.output.toString('utf8').replace(/\n$/, '') }
}

function plainWriter(folder: string): ContentWriter {
  return {
    find: async () => undefined,
    read: async () => ({ files: readFolder(folder, '').files, commit: undefined }),
    write: async ({ base, files }) => {
      if ([...files.keys()].some((path) => !isSame(readIfThere(folder, path), base.files.get(path))))
        return { state: 'moved' }
      replaceFiles(folder, files)
      return { state: 'written', written: { commit: undefined, at: Date.now() } }
    },
  }
}

function worktreeWriter(branch: Branch): ContentWriter {
  const { folder, ref, prefix } = branch
  return {
    find: async (id) => {
      const written = await findWritten(folder, ref, id)
      return written && (await complete(branch, written))
    },
    read: async () => {
      const commit = await gitText(folder, ['rev-parse', '--verify', ref])
      return { commit, files: await readTree(folder, commit, prefix) }
    },
    write: async (change) => {
      if ((await findCommit(folder, ref)) !== change.base.commit) return { state: 'moved' }
      await assertNotEdited(branch, change)
      const commit = await commitChange(branch, change)
      if (commit === undefined) return { state: 'moved' }
      return complete(branch, { commit, at: Date.now() })
    },
  }
}

/** Throws if a file that would be written has changes that are not committed: they are somebody's work. */
async function assertNotEdited({ folder }: Branch, { files, base }: AcceptedChange): Promise<void> {
  const staged = await gitText(folder, [
    'diff',
    '--cached',
    '--name-only',
    '-z',
    '--relative',
    'HEAD',
    '--',
    ...files.keys(),
  ])
  const edited = [...files.keys()].find(
    (path) => staged.split('\0').includes(path) || !isSame(readIfThere(folder, path), base.files.get(path)),
  )
  if (edited === undefined) return
  throw new Error(`${edited} has changes that are not committed → Commit or remove them.`)
}

/** Brings index and files to the commit, unless somebody has changed them since. */
async function complete({ folder, prefix }: Branch, written: Written): Promise<WriteResult> {
  const { commit = '' } = written
  const [before, after] = [
    await readTree(folder, `${commit}^`, prefix),
    await readTree(folder, commit, prefix),
  ]
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !isSame(before.get(path), after.get(path)),
  )
  const changes: FileChanges = new Map(
    touched
      .filter((path) => isSame(readIfThere(folder, path), before.get(path)))
      .map((path) => [path, bytesOf(after.get(path))]),
  )
  await updateIndex(folder, commit, touched)
  replaceFiles(folder, changes)
  return { state: 'written', written }
}

/** Only entries that are as in the parent: others are staged by somebody. */
async function updateIndex(folder: string, commit: string, paths: readonly string[]): Promise<void> {
  const staged = await gitText(folder, [
    'diff',
    '--cached',
    '--name-only',
    '-z',
    '--relative',
    `${commit}^`,
    '--',
    ...paths,
  ])
  const own = paths.filter((path) => !staged.split('\0').includes(path))
  if (own.length > 0) await gitText(folder, ['reset', '--quiet', commit, '--', ...own])
}

function replaceFiles(folder: string, files: FileChanges): void {
  for (const path of files.keys()) assertContentPath(path)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  writeFiles(
    folder,
    new Map([...files].map(([path, bytes]) => [path, bytes === null ? undefined : decoder.decode(bytes)])),
  )
}

function readIfThere(folder: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(folder, path))
  } catch {
    return undefined
  }
}

const bytesOf = (content: Uint8Array | string | undefined): Uint8Array | null =>
  content === undefined ? null : Buffer.from(content)

function isSame(one: Uint8Array | string | undefined, other: Uint8Array | string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return Buffer.from(one).equals(Buffer.from(other))
}

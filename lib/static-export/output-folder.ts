import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeAtomically } from '#lib/server/revision/revision-files.ts'

// GitHub Pages would otherwise ignore folders such as `_next`. It also marks a folder as an export.
const mark = '.nojekyll'

/** The files of an earlier export, with a version of their content. */
type Written = Readonly<Record<string, string>>

/**
 * A folder that will contain exactly the files of an export. Unchanged files of an earlier export are not written
 * again.
 */
export class OutputFolder {
  readonly #folder: string
  readonly #note: string
  readonly #before: Written
  readonly #there: ReadonlySet<string>
  readonly #wanted = new Map<string, string>()
  #count = 0

  /** @param note a file outside of the folder that lists the written files */
  constructor(folder: string, note: string) {
    const isForeign = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, mark))
    if (isForeign)
      throw new Error(`${folder} contains other files → Empty it, or set OUT_DIR to another folder.`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, mark), '')
    this.#wanted.set(mark, '')
    this.#folder = folder
    this.#note = note
    this.#there = new Set(filesBelow(folder))
    this.#before = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {}
    // Until the end, the contents of the folder are unknown.
    rmSync(note, { force: true })
  }

  /** How many files were written; unchanged files do not count. */
  get count(): number {
    return this.#count
  }

  /** The names of all files so far. */
  get names(): readonly string[] {
    return [...this.#wanted.keys()]
  }

  /** @param version equal for equal content */
  async write(name: string, version: string, content: () => Promise<Uint8Array | string>): Promise<void> {
    if (this.#wanted.has(name)) throw new Error(`Two addresses have the same file ${name}.`)
    this.#wanted.set(name, version)
    if (this.#before[name] === version && this.#there.has(name)) return
    this.#count += 1
    const file = join(this.#folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, await content())
  }

  /** Removes all other files, and writes the note. */
  async finish(): Promise<void> {
    for (const name of this.#there) {
      if (!this.#wanted.has(name)) rmSync(join(this.#folder, name), { force: true })
    }
    removeEmptyFolders(this.#folder)
    mkdirSync(dirname(this.#note), { recursive: true })
    writeAtomically(this.#note, JSON.stringify(Object.fromEntries(this.#wanted)))
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

/** Returns whether the folder itself is empty now. */
function removeEmptyFolders(folder: string): boolean {
  const remaining = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
    const below = join(folder, entry.name)
    if (!entry.isDirectory() || !removeEmptyFolders(below)) return true
    rmSync(below, { recursive: true })
    return false
  })
  return remaining.length === 0
}

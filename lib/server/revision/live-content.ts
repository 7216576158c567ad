import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type CompileResult, Compiler } from '#lib/server/revision/compile.ts'
import { type Revision, readRevision, writeAtomically } from '#lib/server/revision/revision-files.ts'
import { findGitFolders, type GitFolders, readSignature } from '#lib/server/revision/signature.ts'

type Folders = {
  readonly content: string
  /** The folder of compiled revisions. */
  readonly revisions: string
  /** The script of the compiler process. */
  readonly compiler: string
}

/** The state of the content files. */
export type ContentState = {
  /** The latest valid revision, also while the files have errors. Undefined if there never was one. */
  readonly revision: Revision | undefined
  /** The current errors of the files, each with its position and fix. */
  readonly problems: readonly string[]
  /** Why there is no history, or not all of it. */
  readonly notes: readonly string[]
}

type Latest = Omit<ContentState, 'revision'> & { readonly signature: string; readonly revision: string }

/** The readings after which files that never stop changing are taken as they are. */
const mostTries = 5

/** Holds the newest valid revision of a content folder. */
export class LiveContent {
  readonly #folders: Folders
  readonly #compiler: Compiler
  readonly #git: GitFolders
  #signature = ''
  #state: ContentState = { revision: undefined, problems: [], notes: [] }
  #reading: Promise<ContentState> | undefined
  #following: Promise<ContentState> | undefined

  private constructor(folders: Folders, git: GitFolders) {
    this.#folders = folders
    this.#compiler = new Compiler({
      file: folders.compiler,
      contentFolder: folders.content,
      revisionsFolder: folders.revisions,
    })
    this.#git = git
  }

  /**
   * Reuses the revision of an earlier process if nothing has changed. If compiling takes longer than `patience`, in
   * milliseconds, the state stays that of the earlier process until `refresh` resolves.
   */
  static async open(folders: Folders, patience?: number): Promise<LiveContent> {
    mkdirSync(folders.revisions, { recursive: true })
    const content = new LiveContent(folders, await findGitFolders(folders.content))
    content.#recall()
    const reading = content.refresh()
    const isPatient = patience === undefined || content.state.revision === undefined
    await (isPatient ? reading : Promise.race([reading, setTimeout(patience, undefined, { ref: false })]))
    return content
  }

  get state(): ContentState {
    return this.#state
  }

  get git(): GitFolders {
    return this.#git
  }

  /** Reads the files again if they changed; the result is never older than the call. Concurrent calls share results. */
  refresh(): Promise<ContentState> {
    if (!this.#reading) return this.#start()
    // The reading under way may not have seen the last change.
    this.#following ??= this.#reading
      .catch(() => undefined)
      .then(() => {
        this.#following = undefined
        return this.#start()
      })
    return this.#following
  }

  #start(): Promise<ContentState> {
    this.#reading = this.#read().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /** Prepares the compiler for an edit. */
  prepare(): void {
    this.#compiler.prepare()
  }

  stop(): void {
    this.#compiler.stop()
  }

  async #read(): Promise<ContentState> {
    const readNow = () => readSignature(this.#folders.content, this.#git)
    let signature = await readNow()
    for (let tries = 1; signature !== this.#signature; tries++) {
      const result = await this.#compiler.compile()
      const after = await readNow()
      // Files that change while they are read would give a revision of half an edit.
      if (after === signature || tries === mostTries) {
        this.#take(result)
        this.#signature = signature
        this.#remember()
      }
      signature = after
    }
    return this.#state
  }

  #take({ revision: id, errors, notes }: CompileResult) {
    const isNew = id !== undefined && id !== this.#state.revision?.id
    const revision = isNew ? readRevision(this.#folders.revisions, id) : this.#state.revision
    this.#logNew(notes)
    this.#state = { revision, problems: errors, notes }
  }

  /** Logs new notes. */
  #logNew(notes: readonly string[]) {
    for (const note of notes) if (!this.#state.notes.includes(note)) console.warn(note)
  }

  #recall() {
    const file = this.#latestFile()
    if (!existsSync(file)) return
    const { signature, revision: id, problems, notes }: Latest = JSON.parse(readFileSync(file, 'utf8'))
    const revision = readRevision(this.#folders.revisions, id)
    if (!revision) return
    this.#logNew(notes)
    this.#state = { revision, problems, notes }
    this.#signature = signature
  }

  #remember() {
    const { revision, problems, notes } = this.#state
    if (!revision) return
    const latest: Latest = { signature: this.#signature, revision: revision.id, problems, notes }
    writeAtomically(this.#latestFile(), JSON.stringify(latest))
  }

  #latestFile(): string {
    return join(this.#folders.revisions, 'latest.json')
  }
}

/** Removes the files of revisions that are no longer needed. */
export function removeOldRevisions(folder: string, needed: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const [id = ''] = name.split('.')
    if (name !== 'latest.json' && !needed.has(id)) rmSync(join(folder, name), { force: true })
  }
}

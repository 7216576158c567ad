/** The texts of files, as far as they are changed. */
export type FileEditor = {
  read(path: string): string | undefined
  write(path: string, text: string | undefined): void
}

/** The edits of one skill or role, by the rest of their keys. */
export type OwnEdits = ReadonlyMap<string, string | undefined>

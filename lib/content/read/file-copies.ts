// Backups and failed merges: "mlflow.md.orig", "baker.bak".
const putAside = /^(?<stem>.+)\.(?:bak|backup|orig|rej|old|save|tmp|mine|theirs)\d*(?<ending>)$/i

/** Names that programs give to copies of files, to both sides of a conflict, and to backups. */
const namesOfCopies = [
  // File managers: "mlflow copy 2.md", "mlflow - Kopie (3).md", "mlflow (1).md", "Copy of mlflow.md".
  /^(?<stem>.+?)(?: -)? (?:copy|Copy|Kopie|copia|copie|副本)(?: ?\(?\d+\)?)?(?<ending>(?:\.[^ .]+)*)$/,
  /^(?<stem>.+?) ?\(\d+\)(?<ending>(?:\.[^ .]+)*)$/,
  /^(?:Copy of|Kopie von|Copia de|Copie de) (?<stem>[^.]+)(?<ending>.*)$/,
  // Dropbox and similar.
  /^(?<stem>.+?) \([^)]*(?:conflict|Konflikt|conflicto)[^)]*\)(?<ending>(?:\.[^ .]+)*)$/i,
  // git mergetool: "mlflow_BASE_1234.md", "mlflow.md.REMOTE.1234.md".
  /^(?<stem>.+?)_(?:BASE|LOCAL|REMOTE|BACKUP)_\d+(?<ending>(?:\.[^ .]+)*)$/,
  /^(?<stem>.+?)(?<ending>\.[a-z]+)\.(?:BASE|LOCAL|REMOTE|BACKUP)\.\d+\.[a-z]+$/,
  putAside,
]

/** The path of the file that this one is a backup of, judging by its extension. */
export const originalOfCopy = (path: string): string | undefined => putAside.exec(path)?.groups?.stem

/** The path of the file that this one is a copy of, judging by its name or that of a folder; undefined if there is none. */
export function findOriginal(path: string, isThere: (path: string) => boolean): string | undefined {
  const steps = path.split('/')
  for (const [at, step] of steps.entries()) {
    for (const pattern of namesOfCopies) {
      const { stem, ending } = pattern.exec(step)?.groups ?? {}
      if (stem === undefined || ending === undefined) continue
      const original = steps.with(at, stem + ending).join('/')
      if (isThere(original)) return original
    }
  }
  return undefined
}

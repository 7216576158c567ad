import { compareText, error, type Report, warning } from '#lib/content/problems/problem.ts'
import { decode } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { type ContentFile, findKnown, type KnownFiles, readFile } from '#lib/content/read/content-file.ts'
import { findOriginal } from '#lib/content/read/file-copies.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { isNoteAmongContent } from '#lib/content/read/left-over.ts'
import { findPath } from '#lib/content/read/unknown-file.ts'

/** The contents of the files of a folder, by relative path with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>

export type ContentFiles = {
  /** Sorted by path. */
  readonly files: readonly ContentFile[]
  /** The intended paths of misnamed files; they are not also reported as missing. */
  readonly meant: ReadonlySet<string>
}

/**
 * Classifies files by path; reports unrecognised and unreadable ones. A cached file that has not changed is the same
 * object as before.
 */
export function toContentFiles(all: Files, folder: string, report: Report, known?: KnownFiles): ContentFiles {
  const meant = new Set<string>()
  const files: ContentFile[] = []
  for (const [path, content] of [...all].toSorted(([a], [b]) => compareText(a, b))) {
    const kind = kindOf(path)
    const displayPath = folder === '' ? path : `${folder}/${path}`
    const location = { file: displayPath, line: 1, column: 1 }
    if (kind.kind === 'ignored') {
      if (isNoteAmongContent(path) && hasFrontMatter(content)) report(error(location, ...explainNote))
    } else if (kind.kind === 'copy') {
      const message = `This file is ignored: its name says that it is a copy of ${quote(kind.original)}.`
      report(
        warning(
          location,
          message,
          'Move what is still needed to the original, then move it out of the content folder.',
        ),
      )
    } else if (kind.kind === 'unknown') {
      const suggestion = findOriginal(path, (other) => all.has(other)) ?? findPath(path)
      report(error(location, `Unrecognised file name ${quote(path)}.`, adviseOn(suggestion, all, meant)))
      if (suggestion) meant.add(suggestion)
    } else {
      const found = findKnown(known, path, displayPath, content) ?? readFile(path, displayPath, kind, content)
      known?.set(path, found)
      found.problems.forEach(report)
      files.push(found.file)
    }
  }
  return { files, meant }
}

/** Never suggests a name that would overwrite another file. */
function adviseOn(suggestion: string | undefined, all: Files, meant: ReadonlySet<string>): string {
  if (suggestion === undefined || meant.has(suggestion))
    return 'Rename it, or move it out of the content folder.'
  if (!all.has(suggestion)) return `Did you mean ${quote(suggestion)}?`
  return `${quote(suggestion)} already exists: move what is missing there, then move this file out of the content folder.`
}

const explainNote = [
  'Files of this name are ignored, but this one has a front matter.',
  'Rename it, or remove the front matter.',
] as const

const hasFrontMatter = (content: Uint8Array | string): boolean =>
  (typeof content === 'string' ? content : decode(content))?.startsWith('---') ?? false

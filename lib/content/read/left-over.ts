/** Folders and files of systems and editors; nobody wrote anything in them. */
const systemFolders = new Set([
  '__MACOSX',
  '$RECYCLE.BIN',
  'System Volume Information',
  'lost+found',
  '@eaDir',
  '#recycle',
  '__pycache__',
])
// macOS ends the name "Icon" with a carriage return, which some file servers show as U+F00D.
const systemFile =
  /^(?:Thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|Icon[\r\uF00D]|~\$.*|.*~|#.*#|.*\.sw[a-p]|4913)$/is

/** What a repository has besides its content, in the capitals that are usual for it. */
const projectFile =
  /^(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CHANGELOG|CHANGES|HISTORY|NEWS|CONTRIBUTING|CODE_OF_CONDUCT|CODEOWNERS|SECURITY|SUPPORT|GOVERNANCE|ROADMAP|TODO|CITATION)(?:[.-].*)?$/

const noteName = /^(?:readme|licen[cs]e)(?:\.[A-Za-z0-9-]+)?(?:\.(?:md|txt))?$/i

/** Whether a file or a folder, by its own name, is one of systems, editors and hidden things. */
export const isOfSystem = (name: string): boolean =>
  name.startsWith('.') || systemFolders.has(name) || systemFile.test(name)

/** Whether a file is left alone without a word. */
export function isLitter(path: string): boolean {
  const steps = path.split('/')
  const name = steps.at(-1) ?? ''
  return steps.some(isOfSystem) || projectFile.test(name) || noteName.test(name)
}

const noteAmongContent = /^(?:skills|roles\/[^/]+)\/(?:readme|licen[cs]e)(?:\.[A-Za-z0-9-]+)?\.md$/

/** Whether a file would be a skill or a text, had it not the name of a README: it may well be meant as one. */
export const isNoteAmongContent = (path: string): boolean => noteAmongContent.test(path)

const copy = /^(?<original>.+)\.(?:bak|backup|orig|rej|old|save|tmp|mine|theirs)\d*$/i

/** The path of the file that this one is an old or a failed copy of, by its name. */
export const originalOfCopy = (path: string): string | undefined => copy.exec(path)?.groups?.original

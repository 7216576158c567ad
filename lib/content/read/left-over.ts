/** Folders of operating systems and tools. */
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

/** Usual files of repositories that are not content, in their usual upper case. */
const projectFile =
  /^(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CHANGELOG|CHANGES|HISTORY|NEWS|CONTRIBUTING|CODE_OF_CONDUCT|CODEOWNERS|SECURITY|SUPPORT|GOVERNANCE|ROADMAP|TODO|CITATION)(?:[.-].*)?$/

const noteName = /^(?:readme|licen[cs]e)(?:\.[A-Za-z0-9-]+)?(?:\.(?:md|txt))?$/i

/** Whether a file or folder name is hidden or belongs to a system or an editor. */
export const isOfSystem = (name: string): boolean =>
  name.startsWith('.') || systemFolders.has(name) || systemFile.test(name)

/** Whether a file is ignored silently. */
export function isLitter(path: string): boolean {
  const steps = path.split('/')
  const name = steps.at(-1) ?? ''
  return steps.some(isOfSystem) || projectFile.test(name) || noteName.test(name)
}

const noteAmongContent = /^(?:skills|roles\/[^/]+)\/(?:readme|licen[cs]e)(?:\.[A-Za-z0-9-]+)?\.md$/

/** Whether a README or licence is in a folder of content, where it may be meant as content. */
export const isNoteAmongContent = (path: string): boolean => noteAmongContent.test(path)

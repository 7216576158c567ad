import { originalOfCopy } from '#lib/content/read/file-copies.ts'
import { isLitter } from '#lib/content/read/left-over.ts'

export const baseFiles = ['site', 'ladders', 'proficiency', 'domains', 'families'] as const
export type BaseFile = (typeof baseFiles)[number]

export const ownersFile = 'owners.yaml'

/** The kind of a file, derived only from its path below the content folder. */
export type FileKind =
  | { readonly kind: BaseFile }
  | { readonly kind: 'skill' | 'skill-translation'; readonly skill: string; readonly locale: string }
  | { readonly kind: 'role' | 'role-translation'; readonly role: string; readonly locale: string }
  | RoleText
  | { readonly kind: 'owners' }
  | { readonly kind: 'messages' | 'glossary'; readonly locale: string }
  /** Not content: dot files, a README, a licence, the generated schemas, files of systems and editors. */
  | { readonly kind: 'ignored' }
  /** A backup or a conflict copy of another file. */
  | { readonly kind: 'copy'; readonly original: string }
  | { readonly kind: 'unknown' }

/** The text of a role about a skill; the locale of an original is empty. */
type RoleText = {
  readonly kind: 'role-text' | 'role-text-translation'
  readonly role: string
  readonly skill: string
  readonly locale: string
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const suffix = '(?:\\.(?<locale>[A-Za-z0-9-]+))?'
const skillFile = new RegExp(`^skills/(?<skill>${id})${suffix}\\.md$`)
const roleFile = new RegExp(`^roles/(?<role>${id})/role${suffix}\\.yaml$`)
const textFile = new RegExp(`^roles/(?<role>${id})/(?<skill>${id})${suffix}\\.md$`)
const messagesFile = /^messages\/(?<locale>[A-Za-z0-9-]+)\.json$/
const glossaryFile = /^glossary\/(?<locale>[A-Za-z0-9-]+)\.yaml$/

export function kindOf(path: string): FileKind {
  if (isIgnored(path)) return { kind: 'ignored' }
  const base = baseFiles.find((name) => path === `${name}.yaml`)
  if (base) return { kind: base }
  if (path === ownersFile) return { kind: 'owners' }
  const { skill = '', locale = '' } = skillFile.exec(path)?.groups ?? {}
  if (skill) return { kind: locale ? 'skill-translation' : 'skill', skill, locale }
  return kindOfRoleFile(path) ?? kindOfLanguageFile(path) ?? kindOfCopy(path)
}

function kindOfCopy(path: string): FileKind {
  const original = originalOfCopy(path)
  return original === undefined ? { kind: 'unknown' } : { kind: 'copy', original }
}

function kindOfRoleFile(path: string): FileKind | undefined {
  const { role = '', skill = '', locale = '' } = (roleFile.exec(path) ?? textFile.exec(path))?.groups ?? {}
  if (skill) return { kind: locale ? 'role-text-translation' : 'role-text', role, skill, locale }
  return role ? { kind: locale ? 'role-translation' : 'role', role, locale } : undefined
}

function kindOfLanguageFile(path: string): FileKind | undefined {
  const messages = messagesFile.exec(path)?.groups?.locale
  if (messages) return { kind: 'messages', locale: messages }
  const glossary = glossaryFile.exec(path)?.groups?.locale
  return glossary ? { kind: 'glossary', locale: glossary } : undefined
}

const isIgnored = (path: string): boolean => /^schema\/[^/]+\.json$/.test(path) || isLitter(path)

export const baseFiles = ['site', 'ladders', 'proficiency', 'domains', 'families'] as const
export type BaseFile = (typeof baseFiles)[number]

/** What a file is, by its path below the content folder alone. */
export type FileKind =
  | { readonly kind: BaseFile }
  | { readonly kind: 'skill' | 'skill-translation'; readonly skill: string; readonly locale: string }
  | { readonly kind: 'role' | 'role-translation'; readonly role: string; readonly locale: string }
  | RoleText
  | { readonly kind: 'messages' | 'glossary'; readonly locale: string }
  /** Not content: dot files, a README, a licence, the generated schemas. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unknown' }

/** What a role says of a skill; the locale is empty in the original. */
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
  const { skill = '', locale = '' } = skillFile.exec(path)?.groups ?? {}
  if (skill) return { kind: locale ? 'skill-translation' : 'skill', skill, locale }
  return kindOfRoleFile(path) ?? kindOfLanguageFile(path) ?? { kind: 'unknown' }
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

function isIgnored(path: string): boolean {
  const steps = path.split('/')
  const name = steps.at(-1) ?? ''
  return (
    steps[0] === 'schema' ||
    steps.some((step) => step.startsWith('.')) ||
    /^(README(\..*)?\.md|LICEN[CS]E.*)$/i.test(name)
  )
}

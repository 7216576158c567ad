import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { kindOf } from '#lib/content/read/file-kind.ts'

/** A file of a real content, with as much of the other files as it needs to be valid. */
export type SmallContent = { readonly path: string; readonly files: ReadonlyMap<string, string> }

export type LazyContent = { readonly path: string; readonly get: () => SmallContent }

type All = ReadonlyMap<string, string>

/** One for each file of a content folder, created on demand. */
export function smallContents(folder: string): LazyContent[] {
  const all: All = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(entry.parentPath, entry.name)
      const below = path.slice(folder.length + 1)
      return entry.isFile() && kindOf(below).kind !== 'ignored' ? [[below, readFileSync(path, 'utf8')]] : []
    }),
  )
  return [...all.keys()].map((path) => {
    let content: SmallContent | undefined
    const get = () => {
      content ??= { path, files: around(path, all) }
      return content
    }
    return { path, get }
  })
}

const baseFiles = ['site.yaml', 'ladders.yaml', 'proficiency.yaml', 'domains.yaml', 'families.yaml']

function around(path: string, all: All): ReadonlyMap<string, string> {
  const kind = kindOf(path)
  const files = new Map<string, string>()
  const add = (other: string, text = all.get(other)) => text !== undefined && files.set(other, text)
  for (const base of baseFiles) add(base)
  const isOf = (other: string): boolean => {
    const otherKind = kindOf(other)
    if ('role' in kind) {
      if (!('role' in otherKind) || otherKind.role !== kind.role) return false
      return 'skill' in kind
        ? 'skill' in otherKind && otherKind.skill === kind.skill
        : !('skill' in otherKind)
    }
    return 'skill' in kind && 'skill' in otherKind && !('role' in otherKind) && otherKind.skill === kind.skill
  }
  for (const other of all.keys()) if (isOf(other)) add(other)
  if ('role' in kind && 'skill' in kind)
    files.set(`roles/${kind.role}/role.yaml`, leastRole(kind.role, all, kind.skill))
  if (!('role' in kind) && !('skill' in kind)) {
    add(path)
    // A base file is only used by a skill and a role.
    for (const [other, text] of firstThings(all)) add(other, text)
  }
  addMissing(files, all)
  if (kind.kind !== 'domains') files.set('domains.yaml', leastDomains(files, all))
  return files
}

const firstThings = (all: All): [string, string][] => {
  const paths = [...all.keys()]
  const skill = paths.find((path) => kindOf(path).kind === 'skill')?.replace(/md$/, '') ?? ''
  const [, role = ''] = paths.flatMap((path) => /^roles\/(.*)\/role\.yaml$/.exec(path) ?? [])
  return [
    ...[...all].filter(([path]) => path.startsWith(skill)),
    [`roles/${role}/role.yaml`, leastRole(role, all)],
  ]
}

/** Adds a minimal version of each skill and role that the files refer to. */
function addMissing(files: Map<string, string>, all: All): void {
  const roles = new Set<string>()
  const skills = new Set<string>()
  for (const [path, text] of files) {
    const kind = kindOf(path)
    if (kind.kind === 'skill') for (const id of frontOf(text).related ?? []) skills.add(id)
    if (kind.kind !== 'role') continue
    const { requirements = {}, next = [] } = parse(text) as RoleYaml
    for (const id of Object.keys(requirements)) skills.add(id)
    for (const { role } of next) roles.add(role)
  }
  for (const id of roles) {
    const path = `roles/${id}/role.yaml`
    if (files.has(path)) continue
    const text = leastRole(id, all)
    files.set(path, text)
    for (const skill of Object.keys((parse(text) as RoleYaml).requirements ?? {})) skills.add(skill)
  }
  for (const id of skills) {
    const path = `skills/${id}.md`
    if (files.has(path) || !all.has(path)) continue
    const { name, domain, group, summary } = frontOf(all.get(path) ?? '')
    files.set(path, `---\n${JSON.stringify({ name, domain, group, summary })}\n---\n`)
  }
}

/** A role with one grid line: of the given skill, or else the first. */
function leastRole(id: string, all: All, wanted?: string): string {
  const {
    next,
    requirements = {},
    levels = {},
    ...rest
  } = parse(all.get(`roles/${id}/role.yaml`) ?? '') as RoleYaml
  const skill = wanted ?? Object.keys(requirements)[0] ?? ''
  const bare = Object.fromEntries(Object.keys(levels).map((level) => [level, null]))
  return JSON.stringify({ ...rest, levels: bare, requirements: { [skill]: requirements[skill] } })
}

/** The domains and groups that the skills use; reading all of them would take most of the time of a case. */
function leastDomains(files: All, all: All): string {
  const skills = [...files].flatMap(([path, text]) => (kindOf(path).kind === 'skill' ? [frontOf(text)] : []))
  const used = new Set(skills.flatMap(({ domain, group }) => [domain, group]))
  const { domains } = parse(all.get('domains.yaml') ?? '') as DomainsYaml
  const least = domains.flatMap((domain) => {
    const groups = domain.groups.filter(({ id }) => used.has(id))
    return used.has(domain.id) ? { ...domain, groups } : []
  })
  return JSON.stringify({ domains: least })
}

type DomainsYaml = {
  readonly domains: readonly { readonly id: string; readonly groups: readonly { readonly id: string }[] }[]
}
type RoleYaml = {
  readonly requirements?: Readonly<Record<string, string>>
  readonly levels?: Readonly<Record<string, unknown>>
  readonly next?: readonly { readonly role: string }[]
}
type Front = { readonly related?: readonly string[] } & Readonly<Record<string, unknown>>

const frontOf = (text: string): Front => parse(text.split(/^---$/m)[1] ?? '') as Front

import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { applyChange } from '#lib/content/edit/apply-change.ts'
import { baseOf } from '#lib/content/edit/base-of.ts'
import type { Change } from '#lib/content/edit/changes.ts'
import { completeWriting } from '#lib/content/edit/write-files.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { newFamily, newLocale } from '#lib/content/scaffold/new-entries.ts'
import { newRole } from '#lib/content/scaffold/new-role.ts'
import { newSite } from '#lib/content/scaffold/new-site.ts'
import { newSkill } from '#lib/content/scaffold/new-skill.ts'
import { promptInTerminal } from '#lib/content/scaffold/prompt.ts'

// npm run new: adds a skill, a role, a family or a language, or begins a content folder.
const usage = `npm run new -- skill NAME [--group ID] [--id ID] [--summary TEXT]
npm run new -- role NAME [--family ID] [--skill ID…] [--ladder ID] [--levels ID,ID] [--id ID] [--summary TEXT]
npm run new -- family NAME [--id ID]
npm run new -- locale TAG
npm run new -- site FOLDER [--name NAME] [--locale TAG]`

const text = { type: 'string' } as const

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: text,
      group: text,
      family: text,
      ladder: text,
      levels: text,
      skill: { type: 'string', multiple: true },
      summary: text,
      name: text,
      locale: text,
    },
  })
  const [kind = '', ...words] = positionals
  return { values, kind, name: words.join(' ').trim() }
}

type Arguments = ReturnType<typeof readArguments>

/** Asks for what is missing, if somebody is there. */
async function toChange({ kind, name, values }: Arguments, files: Files): Promise<Change> {
  const { id, summary, ladder } = values
  const choose = (question: string, ids: readonly string[]) =>
    ids.length > 1 ? promptInTerminal(question, ids) : undefined
  const base = baseOf(files)
  if (kind === 'skill') {
    const groups = (base.domains?.all ?? []).flatMap((domain) => domain.groups.map((one): string => one.id))
    const group = values.group ?? (await choose('Which group does the skill belong to?', groups))
    return newSkill(files, { name, id, group, summary })
  }
  if (kind === 'role') {
    const families = (base.families?.all ?? []).map((one): string => one.id)
    const family = values.family ?? (await choose('Which family does the role belong to?', families))
    const skill = values.skill ?? (await choose('Which skill does it require first?', skillsOf(files)))
    const levels = values.levels?.split(',').map((level) => level.trim())
    return newRole(files, { name, id, family, ladder, levels, skills: skill ? [skill].flat() : [], summary })
  }
  return kind === 'family' ? newFamily(files, { name, id }) : newLocale(files, name)
}

const skillsOf = (files: Files): string[] =>
  [...files.keys()].flatMap((path) => {
    const file = kindOf(path)
    return file.kind === 'skill' ? file.skill : []
  })

async function run(): Promise<void> {
  const { kind, name, values } = readArguments()
  if (!['skill', 'role', 'family', 'locale', 'site'].includes(kind) || name === '') throw new Error(usage)
  const folder = resolve(kind === 'site' ? name : (process.env.CONTENT_DIR ?? 'content'))
  completeWriting(folder)
  const displayPath = relative(process.cwd(), folder)
  const { files } = readFolder(folder, displayPath)
  if (kind === 'site' && files.size > 0) throw new Error(`The folder ${displayPath} is not empty.`)
  const change = kind === 'site' ? newSite(values) : await toChange({ kind, name, values }, files)
  const paths = [...applyChange(folder, displayPath, files, change).keys()]
  const written = paths
    .filter((path) => !path.startsWith('schema/'))
    .map((path) => `Wrote ${displayPath}/${path}`)
  const notes = kind === 'site' ? nextSteps(displayPath) : change.ok ? change.notes : []
  process.stdout.write(`${[...written, ...notes].join('\n')}\n`)
}

const nextSteps = (folder: string): string[] => [
  `Next: CONTENT_DIR=${folder} npm run new -- skill "First skill"`,
  `Then: CONTENT_DIR=${folder} npm run new -- role "First role" --skill first-skill`,
]

run().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 2
})

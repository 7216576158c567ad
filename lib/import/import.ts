import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { errorsOf } from '#lib/content/edit/changes.ts'
import { completeWriting } from '#lib/content/edit/write-files.ts'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { promptInTerminal } from '#lib/content/scaffold/prompt.ts'
import { readNotes, undoImport, writeImport } from '#lib/import/command/import-folder.ts'
import { readInWorker } from '#lib/import/command/read-in-worker.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { writeMapping } from '#lib/import/mapping/write-mapping.ts'
import { answersOf, withAnswer, withDefaults } from '#lib/import/plan/answers.ts'
import { describePlan } from '#lib/import/plan/describe-plan.ts'
import { describeQuestion } from '#lib/import/plan/questions.ts'
import { encodings } from '#lib/import/read/decode-text.ts'
import { maxFileBytes } from '#lib/import/read/preflight.ts'
import { notePaths, type PlannedImport, planImport } from '#lib/import/write/plan-import.ts'
import { readState } from '#lib/import/write/read-state.ts'

// npm run import: shows what a spreadsheet would become, and with --write makes content files of it.
const usage =
  'npm run import -- FILE… [--sheet NAME…] [--role NAME] [--write] [--remove] [--take CELL…] [--json]\nnpm run import -- --undo'

const folder = resolve(process.env.CONTENT_DIR ?? 'content')
const displayPath = relative(process.cwd(), folder)

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sheet: { type: 'string', multiple: true },
      role: { type: 'string' },
      write: { type: 'boolean' },
      remove: { type: 'boolean' },
      take: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      undo: { type: 'boolean' },
    },
  })
  if (positionals.length === 0 && !values.undo) throw new Refusal('No file is given.', usage)
  return { ...values, paths: positionals }
}

type Arguments = ReturnType<typeof readArguments>

/** Plans the import of one file; in a terminal, open questions are posed, and their answers become the mapping. */
async function plan(path: string, wanted: Arguments): Promise<PlannedImport> {
  const name = basename(path)
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`, 'Check its name.')
  if (statSync(path).size > maxFileBytes)
    throw new Refusal(
      `${name} has more than ${maxFileBytes / 1_000_000} MB.`,
      'Copy the matrix to a new file.',
    )
  const { mapping: earlier, base } = readNotes(folder, name)
  const encoding = encodings.find((one) => one === earlier?.encoding)
  const source = await readInWorker(name, readFileSync(path), encoding)
  const { files } = readFolder(folder, displayPath)
  const errors = errorsOf(files, displayPath)
  if (errors.length > 0)
    throw new Refusal(`The content has errors.\n\n${formatProblems(errors.slice(0, 5))}`, 'Fix them first.')
  const take = new Set(wanted.take ?? [])
  const options = { sheets: wanted.sheet, role: wanted.role, removes: wanted.remove === true, take }
  const planned = planImport(source, files, earlier, base, options)
  if (process.stdin.isTTY !== true || wanted.json || planned.questions.length === 0) return planned
  const letters = readState(files).scale.map(({ letter }) => letter)
  let mapping = planned.mapping
  for (const question of planned.questions) {
    const answer = await promptInTerminal(describeQuestion(question), answersOf(question, letters))
    mapping = withAnswer(mapping, question, answer, planned.plan.wanted.skillIds)
  }
  return planImport(source, files, mapping, base, options)
}

/** The exit code: 0 if all is clear, 2 if questions are open, 1 if the import is impossible. */
async function importFile(path: string, wanted: Arguments): Promise<number> {
  const planned = await plan(path, wanted)
  const { mapping, questions, changes, notes, errors } = planned
  const print = (text: string) => process.stdout.write(`${text}\n`)
  if (wanted.json) print(JSON.stringify(toJson(planned), null, 2))
  else print(describePlan(planned.plan, mapping, questions))
  if (errors.length > 0) {
    const list = formatProblems(errors.slice(0, 10))
    throw new Refusal(
      `The content would have ${errors.length} errors.\n\n${list}`,
      'Correct the source or the mapping.',
    )
  }
  if (!wanted.write) return questions.length > 0 ? 2 : 0
  const [mappingPath] = notePaths(mapping.source)
  if (questions.length > 0) {
    const answered = withDefaults(mapping, questions, planned.plan.wanted.skillIds)
    writeImport(folder, new Map([[mappingPath, writeMapping(answered)]]))
    if (!wanted.json)
      print(
        `Wrote ${displayPath}/${mappingPath} with the default answers. Correct it, and run the same command again.`,
      )
    return 2
  }
  writeImport(folder, new Map([...changes, ...notes]))
  if (!wanted.json)
    print(
      changes.size === 0
        ? 'Nothing to write.'
        : `Wrote ${changes.size} files. Undo: npm run import -- --undo`,
    )
  return 0
}

function toJson({ plan: { lines, account, wanted }, questions, mapping, errors }: PlannedImport) {
  return {
    source: mapping.source,
    skills: wanted.skills,
    roles: wanted.roles.map(({ id, name, isNew }) => ({ id, name, isNew })),
    lines: lines.filter(({ outcome }) => outcome !== 'unchanged'),
    unchanged: lines.filter(({ outcome }) => outcome === 'unchanged').length,
    questions: questions.map(describeQuestion),
    account: { ...account, rules: Object.fromEntries(account.rules) },
    errors,
  }
}

async function run(): Promise<number> {
  const wanted = readArguments()
  completeWriting(folder)
  if (wanted.undo) {
    process.stdout.write(`Restored ${undoImport(folder)} files.\n`)
    return 0
  }
  let code = 0
  for (const path of wanted.paths) code = Math.max(code, await importFile(path, wanted))
  return code
}

run().then(
  (code) => {
    process.exitCode = code
  },
  (problem: unknown) => {
    const hint = problem instanceof Refusal ? `\n→ ${problem.hint}` : ''
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}${hint}\n`)
    process.exitCode = 1
  },
)

import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { describeGap } from '#lib/content/git/describe-gap.ts'
import { type HistoryGap, readGitLog } from '#lib/content/git/git-log.ts'
import { counted } from '#lib/content/problems/words.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { confirmTranslation } from '#lib/content/translations/confirm.ts'
import { type ReadTranslation, readTranslations } from '#lib/content/translations/read-translations.ts'

// npm run translations lists outdated translations; --confirm marks those in files or folders as up to date.
const usage = 'npm run translations -- [--locale NAME] [--confirm FILE…]'
const folder = resolve(process.env.CONTENT_DIR ?? 'content')

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { confirm: { type: 'boolean' }, locale: { type: 'string' } },
  })
  const log = readGitLog(folder)
  // Without the history, far more hashes than necessary would be written.
  const fail = (gap: HistoryGap): never => {
    const { message, hint } = describeGap(gap)
    throw new Error(`${message}\n→ ${hint}`)
  }
  if (!log.ok && log.gap.kind === 'unreadable') fail(log.gap)
  const all = readTranslations(readFolder(folder, '').files, log.ok ? log.log : undefined, (failure) =>
    fail({ ...failure, kind: 'unreadable' }),
  )
  if (!all) throw new Error('The locales of the site cannot be read. Run npm run check.')
  const wanted = all.filter(({ file }) => values.locale === undefined || file.locale === values.locale)
  if (!values.confirm) {
    list(wanted, log.ok ? undefined : describeGap(log.gap).message)
    return
  }
  if (positionals.length === 0) throw new Error('Name the files or folders to confirm.')
  for (const target of positionals) {
    const own = wanted.filter(({ file }) => isBelow(join(folder, file.path), target))
    if (own.length === 0) throw new Error(`No translation found in ${target}.`)
    for (const translation of own) confirm(translation)
  }
}

/** Whether a file is the target or inside it; the target is relative to the working directory or the content folder. */
function isBelow(path: string, target: string): boolean {
  return [resolve(target), resolve(folder, target)].some(
    (one) => path === one || path.startsWith(one.endsWith(sep) ? one : one + sep),
  )
}

function confirm({ file, statuses }: ReadTranslation): void {
  const path = join(folder, file.path)
  const bytes = readFileSync(path, 'utf8')
  const mark = bytes.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = bytes.slice(mark.length)
  const confirmed = confirmTranslation(file, text, statuses)
  const count = statuses.filter(({ age }) => age !== 'current').length
  if (confirmed !== text) writeFileSync(path, mark + confirmed)
  const displayPath = relative(process.cwd(), path)
  process.stdout.write(
    `${displayPath} (${file.locale}): ${count === 0 ? 'nothing to confirm' : `${counted(count, 'text')} confirmed`}\n`,
  )
}

function list(translations: readonly ReadTranslation[], gap: string | undefined): void {
  const lines = translations.flatMap(({ file, statuses }) => {
    const names = statuses.filter(({ age }) => age === 'outdated').map(({ name }) => name)
    const path = relative(process.cwd(), join(folder, file.path))
    return names.length > 0 ? [`${path} (${file.locale}): ${names.join(', ')}`] : []
  })
  const unknown = translations.flatMap(({ statuses }) =>
    statuses.filter(({ age }) => age === 'unknown'),
  ).length
  const note = gap ?? 'The git history does not go back far enough.'
  process.stdout.write(
    [
      ...lines,
      lines.length === 0
        ? 'No translation is known to be outdated.'
        : `${counted(lines.length, 'file')} with outdated translations.`,
      ...(unknown > 0 ? [`The age of ${counted(unknown, 'text')} is unknown. ${note}`] : []),
      '',
    ].join('\n'),
  )
}

try {
  run()
} catch (problem) {
  const message = problem instanceof Error ? problem.message : String(problem)
  process.stderr.write(`${message}\n${usage}\n`)
  process.exitCode = 2
}

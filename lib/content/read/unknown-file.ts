import { findSuggestion } from '#lib/content/problems/suggest.ts'
import { slugOf } from '#lib/content/problems/words.ts'
import { baseFiles, kindOf, ownersFile } from '#lib/content/read/file-kind.ts'

const endings: Readonly<Record<string, string>> = {
  skills: '.md',
  roles: '.md',
  messages: '.json',
  glossary: '.yaml',
}

const textEnding = /^(?:md|mdx|mkd|markdown|txt|ya?ml|json)$/i

/** The most likely intended path of a misnamed file; undefined for files such as images. */
export function findPath(path: string): string | undefined {
  const steps = path.split('/')
  const name = steps.at(-1) ?? ''
  if (name.includes('.') && !textEnding.test(name.split('.').at(-1) ?? '')) return undefined
  if (steps.length === 1)
    return findSuggestion(name, [...baseFiles.map((base) => `${base}.yaml`), ownersFile])
  const folder = findSuggestion(steps[0] ?? '', Object.keys(endings))
  const found =
    folder === 'roles' ? nameInRole(steps[1] ?? '', name) : tidy(name, endings[folder ?? ''] ?? '.md')
  const meant = `${folder}/${found}`
  return folder && meant !== path && !['unknown', 'ignored', 'copy'].includes(kindOf(meant).kind)
    ? meant
    : undefined
}

function nameInRole(role: string, name: string): string {
  return `${slugOf(role)}/${/\.ya?ml$/.test(name) ? tidy(name.replace(/^roles\b/, 'role'), '.yaml') : tidy(name, '.md')}`
}

/** Normalises a file name to an id and an extension: "ML Flow.markdown" gives "ml-flow.md". */
function tidy(name: string, ending: string): string {
  const [stem = '', ...rest] = name.split('.')
  const [tag] = rest.filter((part) => !textEnding.test(part))
  const locale = tag === undefined ? '' : `.${tag}`
  return `${slugOf(stem)}${locale}${ending}`
}

import type { Rename } from '#lib/content/edit/rename-references.ts'

/** The id in the notes of imports: the keys of a base, and the ids in a mapping. */
export function renameInNotes(path: string, text: string, { kind, from, to }: Rename): string {
  return path.endsWith('.json') ? renameKeys(text, { kind, from, to }) : renameIds(text, { kind, from, to })
}

/** Keys are paths such as `roles/baker/cells/kneading/senior`. */
function renameKeys(text: string, { kind, from, to }: Rename): string {
  const owner = kind === 'skill' ? 'skills' : 'roles'
  return text.replace(/^ *"(?:skills|roles)\/[^"]*"(?=: )/gm, (key) =>
    kind === 'skill'
      ? key
          .replace(`"${owner}/${from}/`, `"${owner}/${to}/`)
          .replace(/(\/(?:cells|texts)\/)([^/"]+)(?=\/)/, (step, part, id) =>
            id === from ? `${part}${to}` : step,
          )
      : key.replace(`"${owner}/${from}/`, `"${owner}/${to}/`),
  )
}

/** The lines below `skills:` or `roles:`, each with a name and an id. */
function renameIds(text: string, { kind, from, to }: Rename): string {
  let section = ''
  return text
    .split('\n')
    .map((line) => {
      section = /^(?<key>[a-z]+):/i.exec(line)?.groups?.key ?? section
      if (section !== (kind === 'skill' ? 'skills' : 'roles') || !line.endsWith(`: ${from}`)) return line
      return `${line.slice(0, -from.length)}${to}`
    })
    .join('\n')
}

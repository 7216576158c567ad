import type { SuggestionForm, TextForm } from '#lib/community/suggest/form-fields.ts'

/** The operations of a form, not checked yet. */
export function readForm(fields: SuggestionForm): readonly object[] {
  switch (fields.form) {
    case 'text':
      return [readText(fields)]
    case 'cells':
      return readCells(fields)
    case 'new-skill':
      return [readSkill(fields)]
    case 'rename': {
      const { kind, id, to, before, after } = fields
      return [{ op: 'rename', kind, id, to: to.trim(), before, after }]
    }
    case 'retire':
      return [{ op: 'retire', kind: fields.kind, id: fields.id, before: fields.before, after: null }]
  }
}

const targetFields = ['skill', 'role', 'level', 'at', 'next', 'locale'] as const

function readText(fields: TextForm): object {
  const target = targetFields.flatMap((name) => (fields[name] ? [[name, fields[name]] as const] : []))
  return {
    op: 'setText',
    part: fields.part,
    ...Object.fromEntries(target),
    before: fields.before === undefined ? null : withLineFeeds(fields.before),
    after: fields.after.trim() === '' ? null : fields.after,
  }
}

/** Forms send every line end as CR and LF. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

type Cell = { readonly proficiency: string; readonly mandatory: boolean }

function readCells({ role, ...fields }: Readonly<Record<string, string | undefined>>): readonly object[] {
  const lines = new Map<
    string,
    { readonly level: string; readonly before: Cell | null; readonly after: Cell | null }[]
  >()
  for (const [name, written = ''] of Object.entries(fields)) {
    const [kind, skill, level] = name.split('.')
    if (kind !== 'cell' || skill === undefined || level === undefined) continue
    const before = readCell(fields[`was.${skill}.${level}`] ?? '')
    lines.set(skill, [...(lines.get(skill) ?? []), { level, before, after: readCell(written) }])
  }
  return [...lines].flatMap(([skill, cells]): readonly object[] => {
    const lineOf = (side: 'before' | 'after') =>
      Object.fromEntries(cells.flatMap((cell) => (cell[side] ? [[cell.level, cell[side]]] : [])))
    const [was, wanted] = [lineOf('before'), lineOf('after')]
    if (Object.keys(was).length === 0) {
      return Object.keys(wanted).length === 0
        ? []
        : [{ op: 'addLine', role, skill, before: null, after: wanted }]
    }
    if (Object.keys(wanted).length === 0) {
      return [{ op: 'removeLine', role, skill, before: was, after: null }]
    }
    return cells.flatMap(({ level, before, after }) =>
      isSame(before, after) ? [] : [{ op: 'setCell', role, skill, level, before, after }],
    )
  })
}

function readCell(written: string): Cell | null {
  return written === '' ? null : { proficiency: written.replace('*', ''), mandatory: written.endsWith('*') }
}

export const writeCellValue = (cell: Cell | null | undefined): string =>
  cell ? `${cell.proficiency}${cell.mandatory ? '*' : ''}` : ''

const isSame = (one: Cell | null, other: Cell | null): boolean =>
  writeCellValue(one) === writeCellValue(other)

function readSkill(fields: Readonly<Record<string, string | undefined>>): object {
  const [domain = '', group = ''] = (fields.group ?? '').split('/')
  const descriptions = Object.entries(fields).flatMap(([name, text]) =>
    name.startsWith('description.') && text?.trim() ? [[name.slice('description.'.length), text]] : [],
  )
  return {
    op: 'addSkill',
    skill: fields.id?.trim(),
    before: null,
    after: {
      name: fields.name,
      domain,
      group,
      summary: fields.summary,
      ...(fields.intro?.trim() && { intro: fields.intro }),
      ...(descriptions.length > 0 && { descriptions: Object.fromEntries(descriptions) }),
    },
  }
}

import { type FileKind, kindOf } from '#lib/content/read/file-kind.ts'

/** The path of the original of a translation; the same path if the file is an original. */
export function originalPathOf(path: string): string {
  const { locale } = fileOf(path)
  return locale === '' ? path : path.replace(/\.[A-Za-z0-9-]+(?=\.[a-z]+$)/, '')
}

/** The locale of a translation; empty for an original. */
export const localeOf = (path: string): string => fileOf(path).locale

/** The paths of a skill or role file under former ids. */
export function formerPaths(path: string, former: FormerIdsOf): readonly string[] {
  const [folder = '', first = '', second = ''] = path.split('/')
  const stem = (folder === 'skills' ? first : second).split('.')[0] ?? ''
  const skills = stem === 'role' && folder === 'roles' ? ['role'] : [stem, ...former('skill', stem)]
  const rename = (id: string, name: string) => name.replace(/^[^.]+/, id)
  const paths =
    folder === 'skills'
      ? skills.map((id) => `skills/${rename(id, first)}`)
      : [first, ...former('role', first)].flatMap((role) =>
          skills.map((id) => `roles/${role}/${rename(id, second)}`),
        )
  return paths.filter((one) => one !== path)
}

/** The former ids of a skill or role. */
export type FormerIdsOf = (kind: 'skill' | 'role', id: string) => readonly string[]

function fileOf(path: string): { readonly locale: string } {
  const kind: FileKind = kindOf(path)
  return 'skill' in kind || 'role' in kind ? kind : { locale: '' }
}

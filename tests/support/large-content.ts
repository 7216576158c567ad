import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the sample content in which the MLOps Engineer has so many skills, more than the sample has. */
export function largeContent(skills: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-large-'))
  cpSync('content', folder, { recursive: true })
  const role = join(folder, 'roles/mlops-engineer/role.yaml')
  const written = readFileSync(role, 'utf8').trimEnd()
  const [, grid = ''] = written.split('\nrequirements:\n')
  const lines = grid.split('\n')
  const added = Array.from({ length: skills - lines.length }, (_, index) => {
    const copied = lines[index % lines.length]?.trim() ?? ''
    const [id = ''] = copied.split(':')
    const copy = `${id}-${2 + Math.floor(index / lines.length)}`
    const text = readFileSync(join(folder, 'skills', `${id}.md`), 'utf8')
    writeFileSync(
      join(folder, 'skills', `${copy}.md`),
      text.replace(/^aliases:.*\n(?: +- .*\n)*/m, '').replace(/^name: (.*)$/m, 'name: $1 II'),
    )
    return `  ${copied.replace(id, copy)}`
  })
  writeFileSync(role, `${[written, ...added].join('\n')}\n`)
  return folder
}

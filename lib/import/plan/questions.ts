import { columnLetters } from '#lib/import/grid/address.ts'
import type { MappedTable } from '#lib/import/mapping/mapping.ts'
import type { CellAddress } from '#lib/import/records/tally.ts'

/** What the source leaves open. Each has a default, which a written mapping confirms. */
export type Question =
  | { readonly kind: 'columns'; readonly table: MappedTable }
  | {
      readonly kind: 'same skill'
      readonly name: string
      readonly id: string
      readonly as: string
      readonly address: CellAddress
    }
  | { readonly kind: 'id'; readonly names: readonly string[] }
  | { readonly kind: 'role name'; readonly role: string; readonly sheet: string }
  | { readonly kind: 'value'; readonly value: string; readonly addresses: readonly CellAddress[] }
  | { readonly kind: 'encoding'; readonly encoding: string; readonly sample: readonly string[] }
  | { readonly kind: 'shared text'; readonly skill: string; readonly level: string; readonly roles: number }

/** A question in words, with what happens if nobody answers. */
export function describeQuestion(question: Question): string {
  const at = ({ sheet, cell }: CellAddress) => `${sheet}, ${cell}`
  switch (question.kind) {
    case 'columns': {
      const columns = question.table.columns
        .filter(({ as }) => as === 'of-level')
        .map(({ column }) => columnLetters(column))
      return `Are the columns ${columns.join(', ')} of the sheet ${question.table.sheet} levels or roles? If not answered: it is not imported.`
    }
    case 'same skill':
      return `Is "${question.name}" (${at(question.address)}) the skill "${question.as}"? If not answered: yes, ${question.id}.`
    case 'id':
      return `${question.names.length} names have no Latin letters, so they need ids: ${question.names.slice(0, 5).join(', ')}${question.names.length > 5 ? ', …' : ''}. If not answered: they are numbered.`
    case 'role name':
      return `What is the role of the sheet ${question.sheet} called? If not answered: "${question.role}".`
    case 'value':
      return `What does "${question.value}" mean (${question.addresses.slice(0, 3).map(at).join('; ')}${question.addresses.length > 3 ? `; ${question.addresses.length - 3} more` : ''})? If not answered: it is not imported.`
    case 'encoding':
      return `Is the encoding ${question.encoding} right? Words of the file: ${question.sample.join(', ')}. If not answered: yes.`
    case 'shared text':
      return `The text of ${question.skill} at ${question.level} is shared by ${question.roles} roles. If not answered: only this role gets the new text.`
  }
}

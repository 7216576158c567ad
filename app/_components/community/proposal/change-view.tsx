import { CellChanges } from '#app/_components/community/proposal/cell-changes.tsx'
import { TextChange } from '#app/_components/community/proposal/text-change.tsx'
import type { Operation } from '#lib/community/change/operation.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

type ChangeViewProps = { readonly operations: readonly Operation[]; readonly catalog: Catalog }

type CellOperation = Extract<Operation, { readonly op: 'setCell' | 'addLine' | 'removeLine' }>

/** What the operations of a proposal change: texts by word, cells in a table. */
export function ChangeView({ operations, catalog }: ChangeViewProps) {
  const { defaultLocale } = catalog.site
  const cells = operations.filter((operation): operation is CellOperation =>
    ['setCell', 'addLine', 'removeLine'].includes(operation.op),
  )
  return (
    <>
      {operations.flatMap((operation) =>
        textsOf(operation).map(({ name, before, after }) => (
          <div key={`${operation.op} ${name}`} className="change-part">
            {name !== '' && <h3 className="change-part-name">{name}</h3>}
            <TextChange
              before={before}
              after={after}
              language={('locale' in operation && operation.locale) || defaultLocale}
            />
          </div>
        )),
      )}
      {cells.length > 0 && <CellChanges operations={cells} catalog={catalog} />}
    </>
  )
}

type ChangedText = { readonly name: string; readonly before: string; readonly after: string }

/** The texts that an operation sets; lists have a line for each item. */
function textsOf(operation: Operation): readonly ChangedText[] {
  switch (operation.op) {
    case 'setText':
      return [{ name: '', before: operation.before ?? '', after: operation.after ?? '' }]
    case 'setField':
      return [{ name: operation.part, before: linesOf(operation.before), after: linesOf(operation.after) }]
    case 'rename':
      return [
        { name: '', before: operation.before, after: operation.after },
        ...(operation.id === operation.to ? [] : [{ name: 'id', before: operation.id, after: operation.to }]),
      ]
    case 'retire':
      return [{ name: '', before: operation.id, after: '' }]
    case 'addSkill':
    case 'addRole':
      return newTexts(operation.after)
    default:
      return []
  }
}

function linesOf(value: unknown): string {
  if (value === null) return ''
  const items = Array.isArray(value) ? value : [value]
  return items.map((item) => (typeof item === 'string' ? item : Object.values(item).join(' · '))).join('\n')
}

function newTexts(page: object, prefix = ''): readonly ChangedText[] {
  return Object.entries(page).flatMap(([key, value]): readonly ChangedText[] => {
    const name = `${prefix}${key}`
    if (typeof value === 'string') return [{ name, before: '', after: value }]
    if (Array.isArray(value)) return [{ name, before: '', after: linesOf(value) }]
    if (typeof value === 'object' && value !== null) return newTexts(value, `${name} · `)
    return []
  })
}

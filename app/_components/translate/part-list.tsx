import { Fragment } from 'react'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Part } from '#lib/model/translation/translatables.ts'

const words = {
  label: 'partLabel',
  name: 'partName',
  summary: 'partSummary',
  keywords: 'partKeywords',
  intro: 'partIntro',
  title: 'partTitle',
  focus: 'partFocus',
  stack: 'partStack',
  reason: 'partReason',
  description: 'partDescription',
} as const satisfies Record<Part['kind'], string>

type PartListProps = {
  readonly parts: readonly Part[]
  /** Names the levels and the sections too. */
  readonly named?: boolean
}

/** The texts of a file, counted by kind. */
export function PartList({ parts, named = false }: PartListProps) {
  const t = useTranslations('translate')
  const format = useFormatter()
  const kinds = [...new Set(parts.map(({ kind }) => kind))]
  const items = kinds.map((kind) => {
    const own = parts.filter((part) => part.kind === kind)
    const part = t.rich(words[kind], { count: own.length })
    const ids = named ? own.flatMap((one) => idOf(one) ?? []) : []
    if (ids.length === 0) return <Fragment key={kind}>{part}</Fragment>
    const names = ids.map((id) => (
      <code key={id} translate="no">
        {id}
      </code>
    ))
    return (
      <Fragment key={kind}>
        {t.rich('partNamed', { part: () => part, names: () => format.list(names, { type: 'unit' }) })}
      </Fragment>
    )
  })
  return format.list(items)
}

function idOf(part: Part): string | undefined {
  if (part.kind === 'description') return part.heading
  return 'level' in part ? part.level : undefined
}

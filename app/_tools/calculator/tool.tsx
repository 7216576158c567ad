import { createContext, type ReactNode, useContext } from 'react'
import type { Messages } from '#lib/i18n/messages.ts'
import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'
import type { InLocale } from '#lib/model/catalog/localized.ts'

/** The props that the server passes to the tool. */
export type Tool = {
  readonly sheet: AssessmentSheet
  /** Texts with plain placeholders in braces; counts are phrased without plurals. */
  readonly words: Messages['calculator']['tool']
  readonly locale: string
  /** The language of the words, which differs from the locale if all of them fall back. */
  readonly spoken: string
  /** The addresses of the full matrix of the role, and of the skills, each followed by an id. */
  readonly matrix: string
  readonly skills: string
}

const ToolContext = createContext<Tool | undefined>(undefined)
export const ToolProvider = ToolContext.Provider

export function useTool(): Tool {
  const tool = useContext(ToolContext)
  if (!tool) throw new Error('A part of the calculator stands outside of it.')
  return tool
}

type NameProps = { readonly of: InLocale<string>; readonly marked?: boolean }

/** A text, with its language if that differs from the words around it. */
export function Name({ of, marked = false }: NameProps) {
  const { locale, spoken } = useTool()
  if (of.locale === spoken) return of.value
  return (
    <>
      <span lang={of.locale} dir="auto">
        {of.value}
      </span>
      {marked && of.locale !== locale && (
        <span className="fallback" data-fallback="" aria-hidden="true">
          {of.locale.toUpperCase()}
        </span>
      )}
    </>
  )
}

/** A text with values for its placeholders. */
export function fill(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode[] {
  return text.split(/\{(\w+)\}/).map((part, at) => {
    const value = at % 2 === 0 ? part : values[part]
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their places.
    return <span key={at}>{value}</span>
  })
}

/** The same as plain text. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
}

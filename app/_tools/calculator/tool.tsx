import { createContext, type ReactNode, useContext } from 'react'
import { fillParts, type ScriptTexts, type TextToFill } from '#lib/i18n/fill.ts'
import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'
import type { InLocale } from '#lib/model/catalog/localized.ts'

/** The props that the server passes to the tool. */
export type Tool = {
  readonly sheet: AssessmentSheet
  /** Texts with plain placeholders in braces; counts are phrased without plurals. */
  readonly words: ScriptTexts<'calculator.tool'>
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

/** A text with elements in the place of its placeholders. */
export function fill<Names extends string>(
  text: TextToFill<Names>,
  values: Readonly<Record<Names, ReactNode>>,
): ReactNode[] {
  return fillParts(text, values).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their places.
    <span key={at}>{part}</span>
  ))
}

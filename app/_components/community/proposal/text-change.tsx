import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { diffWords } from '#lib/community/proposals/word-diff.ts'
import { directionOf } from '#lib/i18n/language.ts'

type TextChangeProps = {
  readonly before: string
  readonly after: string
  /** The language of the text. */
  readonly language: string
}

/** A text before and after in one, with the words that change. */
export function TextChange({ before, after, language }: TextChangeProps) {
  const t = useTranslations('community.proposal')
  return (
    <p className="text-change" lang={language} dir={directionOf(language)}>
      {diffWords(before, after, language).map(({ kind, text }, index) => {
        if (kind === 'same') return text
        const Element = kind === 'added' ? 'ins' : 'del'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is rendered once
          <Element key={index}>
            <span className="sr-only">[{t(kind)}: </span>
            {text}
            <span className="sr-only">]</span>
          </Element>
        )
      })}
    </p>
  )
}

import type { Phrase } from '#lib/content/lint/phrases.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Glossary, Term } from '#lib/model/translation/glossary.ts'

type Rule = Term & {
  /** Whether an original contains the term, in singular or plural. */
  readonly isIn: (original: string) => boolean
}

/** Warns about texts that render a term in a way that the glossary avoids or does not list. */
export function warnOfTerms(
  phrases: readonly Phrase[],
  glossaries: ReadonlyMap<Locale, Glossary>,
  report: Report,
): void {
  const rules = new Map<string, readonly Rule[]>(
    [...glossaries].map(([locale, terms]) => [locale, terms.map(toRule)]),
  )
  for (const phrase of phrases) {
    const folded = fold(phrase.text)
    const original = phrase.original === undefined ? undefined : fold(withoutCode(phrase.original))
    for (const rule of rules.get(phrase.locale) ?? []) warnOfTerm(rule, phrase, folded, original, report)
  }
}

function warnOfTerm(
  rule: Rule,
  { locale, location }: Phrase,
  folded: string,
  original: string | undefined,
  report: Report,
): void {
  const { term, use, avoid, isIn } = rule
  if (original !== undefined && !isIn(original)) return
  const forms = use.length > 0 ? use : [term]
  const forbidden = avoid.find((form) => startsAWord(folded, fold(form)))
  if (forbidden !== undefined) {
    const message = `The glossary avoids ${quote(forbidden)} for ${quote(term)}.`
    report(warning(location, message, `Write ${listed(forms.map(quote), 'or')}.`, 'glossary'))
    return
  }
  if (original === undefined || forms.some((form) => folded.includes(fold(form)))) return
  const message = `The original contains ${quote(term)}, but the translation does not render it as the glossary does.`
  const hint = `Write ${listed(forms.map(quote), 'or')}, or add the form to glossary/${locale}.yaml.`
  report(warning(location, message, hint, 'glossary'))
}

function toRule(term: Term): Rule {
  const folded = fold(term.term)
  let pattern: RegExp | undefined
  return {
    ...term,
    isIn: (original) => {
      // Compiling the pattern is slow, and most terms are in no text.
      if (!original.includes(folded)) return false
      const written = folded.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])${written}(?:e?s)?(?![\\p{L}\\p{N}])`, 'u')
      return pattern.test(original)
    },
  }
}

/** Whether a text contains a form, not counting the end of a longer word: "Level" is not in "Log-Level". */
function startsAWord(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (!/^\p{sc=Latin}/u.test(form) || !/[\p{sc=Latin}\p{N}-]$/u.test(text.slice(0, at))) return true
  }
  return false
}

/** Code such as `dbt retry` is a name, not a use of the term. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, ' ')

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

import type { Phrase } from '#lib/content/lint/phrases.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Glossary, Term } from '#lib/model/translation/glossary.ts'

type Rule = Term & {
  /** Finds the term in an original, in the singular or the plural. */
  readonly isIn: (original: string) => boolean
}

/** Warns of texts that render a term as its glossary forbids, or in a way that the glossary does not know. */
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
  { locale, place }: Phrase,
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
    report(warning(place, message, `Write ${listed(forms.map(quote), 'or')}.`, 'glossary'))
    return
  }
  if (original === undefined || forms.some((form) => folded.includes(fold(form)))) return
  const message = `The original says ${quote(term)}, and this does not say it as the glossary does.`
  const mend = `Write ${listed(forms.map(quote), 'or')}, or add the form to glossary/${locale}.yaml.`
  report(warning(place, message, mend, 'glossary'))
}

function toRule(term: Term): Rule {
  const folded = fold(term.term)
  let pattern: RegExp | undefined
  return {
    ...term,
    isIn: (original) => {
      // The pattern is slow to make, and most terms stand in no text.
      if (!original.includes(folded)) return false
      const written = folded.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])${written}(?:e?s)?(?![\\p{L}\\p{N}])`, 'u')
      return pattern.test(original)
    },
  }
}

/** Whether a form stands in a text other than at the end of a longer word: "Level" is not in "Log-Level". */
function startsAWord(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (!/^\p{sc=Latin}/u.test(form) || !/[\p{sc=Latin}\p{N}-]$/u.test(text.slice(0, at))) return true
  }
  return false
}

/** What stands in code, such as `dbt retry`, is a name and stays as it is. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, ' ')

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

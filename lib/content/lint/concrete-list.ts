const abbreviations = /\b(?:e\.\s?g|i\.\s?e|z\.\s?B|d\.\s?h|p\.\s?ej|etc|usw)\./gi
const sentenceEnd = /[.!?](?=\s|$)|[。！？]|\n\s*\n/g
/** Introduces a list of examples after a phrase. */
const opener =
  /[:(：（–—]|,?\s(?:such as|for example|like|namely|including|etwa|zum beispiel|wie|nämlich|darunter|como|tales como|por ejemplo|incluid[ao]s)\s|例如|比如|包括|如|例えば|たとえば/
const separators = /[,;，；、/]|\s(?:and|or|und|oder|sowie|y|e|o)\s|[和与及或]/g
const listBelow = /:[ \t]*\n(?:[ \t]*\n)?(?:[ \t]*(?:[-*+]|\d+[.)])[ \t].+\n?){2,}/

/**
 * Whether a vague phrase is part of a concrete list: it introduces examples, or at least two other items of the list
 * are concrete.
 */
export function isInConcreteList(text: string, phrase: string): boolean {
  const plain = text.replace(abbreviations, (found) => found.replaceAll('.', ''))
  const pattern = new RegExp(phrase.replaceAll(' ', String.raw`\s+`), 'i')
  const found = pattern.exec(plain)
  if (!found) return false
  const at = found.index
  const before = lastEnd(plain.slice(0, at))
  const rest = plain.slice(at)
  const after = rest.slice(found[0].length)
  const sentence = plain.slice(before, at + firstEnd(rest))
  const behind = after.slice(0, firstEnd(after))
  if (
    listBelow.test(`${behind}${after.slice(behind.length, behind.length + 400)}`) &&
    behind.trimEnd().endsWith(':')
  )
    return true
  const opened = opener.exec(behind.slice(0, 60))
  if (opened && itemsOf(behind.slice(opened.index + opened[0].length)).length > 1) return true
  const others = itemsOf(sentence).filter((item) => !pattern.test(item))
  return others.filter(isConcrete).length > 1
}

const itemsOf = (text: string): string[] =>
  text.split(separators).flatMap((item) => (/[\p{L}\p{N}]/u.test(item) ? item.trim() : []))

const kana = /[\p{sc=Hiragana}\p{sc=Katakana}ー]/gu

/** At least three words, or with a digit, code or a proper name. */
function isConcrete(item: string): boolean {
  if (/[`\p{N}]/u.test(item) || /\s\p{Lu}/u.test(item)) return true
  const han = item.match(/\p{sc=Han}/gu)?.length ?? 0
  const signs = han + (item.match(kana)?.length ?? 0)
  return signs > 0 ? han >= 5 || signs >= 8 : item.split(/\s+/).length >= 3
}

function lastEnd(text: string): number {
  const ends = [...text.matchAll(sentenceEnd)]
  const last = ends.at(-1)
  return last ? last.index + last[0].length : 0
}

function firstEnd(text: string): number {
  const [first] = text.matchAll(sentenceEnd)
  return first ? first.index : text.length
}

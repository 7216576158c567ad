import { foldText } from '#lib/import/grid/clean.ts'
import type { ValueUse } from '#lib/import/mapping/mapping.ts'

/** A step of the scale of the site, from the lowest. */
export type ScaleStep = { readonly letter: string; readonly names: readonly string[] }

const noneWord =
  /^(?:[-–—.·/]|none|no|nein|not required|not needed|nada|non|❌|✗|✘|✕|☐|□|无|不需要|なし|不要|لا)$/i
const yesWord = /^(?:[✓✔✅☑☒●•■x]|yes|y|ja|j|sí|si|oui|true|是|○|نعم)\uFE0F?$/i
const mustWord =
  /^(?:must(?:[ -]have)?|mandatory|required|essential|muss|pflicht|obligatorio|必须|必需|必須|[★⭐*!])$/i
const optionalWord =
  /^(?:nice(?:[ -]to[ -]have)?|optional|desirable|desired|kann|wünschenswert|opcional|deseable|可选|任意|推奨|[☆])$/i
const mustSign = /^(?<step>.+?)\s*(?:[*★⭐!]|\((?:m|must|required|r)\))$/i

const ranks: readonly RegExp[] = [
  /^(?:awareness|aware|novice|beginner|basic|basics|foundation(?:al)?|low|grundlagen|anfänger|grundkenntnisse|básico|débutant|了解|入门|s)$/,
  /^(?:working|intermediate|competent|medium|knowledgeable|kenner|fortgeschritten|intermedio|掌握|m)$/,
  /^(?:advanced|practitioner|proficient|high|skilled|könner|avanzado|avancé|熟练|l)$/,
  /^(?:expert|master|mastery|authority|experte|experto|精通|专家|xl)$/,
]

export const rankOf = (text: string): number => ranks.findIndex((rank) => rank.test(foldText(text)))

/** Whether a cell that is not in the values of a mapping is a description. */
export const isDescription = (text: string): boolean =>
  text.length > 24 || text.includes('\n') || (/^\p{L}\S* \S/u.test(text) && /(?: .* |[.!;]$)/.test(text))

/** Texts that only refer to something else. */
export const isReference = (text: string): boolean =>
  /^(?:n\/?a|n\.a\.|tbd|todo|wip|\?+|…|\.{2,}|"|''|idem|ditto|(?:see|as|like|same as|siehe|wie|ver|véase|voir|cf\.?|参见)\b.{0,40})$/i.test(
    text,
  )

/** What a value means on a scale; undefined if it has no certain meaning. */
function readValue(text: string, scale: readonly ScaleStep[], highest: number): ValueUse | undefined {
  const value = text.replace(/\uFE0F/g, '').trim()
  const signed = scale.some(({ letter }) => letter === value) ? undefined : mustSign.exec(value)?.groups?.step
  const inner = signed === undefined ? undefined : readValue(signed, scale, highest)
  if (inner?.kind === 'required') return { ...inner, must: true }
  const exact = stepOf(value, scale, highest)
  if (exact !== undefined) return { kind: 'required', step: exact, must: false }
  if (noneWord.test(value) || value === '0') return { kind: 'none' }
  if (yesWord.test(value)) return { kind: 'required', must: false }
  if (mustWord.test(value)) return { kind: 'required', must: true }
  if (optionalWord.test(value)) return { kind: 'required', must: false }
  return undefined
}

/** The letter of a step by letter, name, number or a usual word; `highest` is the largest number of the source. */
function stepOf(value: string, scale: readonly ScaleStep[], highest: number): string | undefined {
  const folded = foldText(value)
  const byLetter =
    scale.find(({ letter }) => letter === value) ??
    scale.find(({ letter }) => letter.toLowerCase() === folded)
  const byName = byLetter ?? scale.find(({ names }) => names.some((name) => foldText(name) === folded))
  if (byName) return byName.letter
  if (/^[1-9]$/.test(value) && highest <= scale.length) return scale[Number(value) - 1]?.letter
  const rank = scale.length === ranks.length ? rankOf(value) : -1
  return scale[rank]?.letter
}

/** The meanings of all values of a source, and the values without one. */
export function readValues(
  texts: Iterable<string>,
  scale: readonly ScaleStep[],
): { readonly values: ReadonlyMap<string, ValueUse>; readonly unknown: readonly string[] } {
  const distinct = [...new Set(texts)]
  const numbers = distinct.flatMap((text) => /^(\d)\s*[*★⭐!]?$/.exec(text)?.[1] ?? []).map(Number)
  const highest = Math.max(0, ...numbers)
  const values = new Map<string, ValueUse>()
  const unknown: string[] = []
  // A cross means no next to a check mark; alone it means yes.
  const isCrossNo =
    distinct.some((text) => /^[✓✔✅☑]/u.test(text)) && distinct.some((text) => /^x$/i.test(text))
  for (const text of distinct) {
    const use = isCrossNo && /^x$/i.test(text) ? ({ kind: 'none' } as const) : readValue(text, scale, highest)
    if (use) values.set(text, use)
    else unknown.push(text)
  }
  return { values, unknown }
}

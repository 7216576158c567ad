import { slugOf } from '#lib/content/problems/words.ts'
import { longestId } from '#lib/content/read/longest-id.ts'

/**
 * The id of a name: "ML Flow" gives "ml-flow", and "C", "C++", "C#" and ".NET" differ. Empty for a name without Latin
 * letters and digits, whose id its author has to choose.
 */
export function idOfName(name: string): string {
  return slugOf(spellSigns(name)).slice(0, longestId).replace(/-+$/, '')
}

/** Spells out the characters that distinguish names of programming languages, and letters that have no base letter. */
export function spellSigns(name: string): string {
  return name
    .replace(/\.NET\b/gi, ' dotnet ')
    .replace(/(?<=\p{L})\+\+/gu, ' plus plus ')
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .replace(/ß/g, 'ss')
}

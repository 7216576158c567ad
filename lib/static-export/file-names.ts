import { languageChoicePath } from '#lib/site/routes/language-choice.ts'

/**
 * The files in which static hosts look for a page. `/en/roles` is found in `en/roles.html`, also where there is a
 * folder `en/roles`; the home page of a language answers with a slash at its end too.
 */
export function filesOfPage(address: string): readonly string[] {
  if (address === languageChoicePath) return ['index.html']
  if (address === '/404') return ['404.html']
  const path = address.slice(1)
  return path.includes('/') ? [`${path}.html`] : [`${path}.html`, `${path}/index.html`]
}

/** Whether an address is that of a file rather than of a page. */
export const namesFile = (address: string) => /\.\w+$/.test(address)

/** The file of what is no page. Throws when its name has no ending, by which hosts tell what it is. */
export function fileOf(address: string): string {
  if (namesFile(address)) return address.slice(1)
  throw new Error(
    `${address} is no page and has no file extension, without which a static host cannot tell what it is → Let its address end in one, such as .json.`,
  )
}

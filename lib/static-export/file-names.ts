import { languageChoicePath } from '#lib/site/routes/language-choice.ts'

/**
 * The files that static hosts serve for a page. `/en/roles` is `en/roles.html`, even if there is a folder `en/roles`;
 * the home page of a language also works with a trailing slash.
 */
export function filesOfPage(address: string): readonly string[] {
  if (address === languageChoicePath) return ['index.html']
  if (address === '/404') return ['404.html']
  const path = address.slice(1)
  return path.includes('/') ? [`${path}.html`] : [`${path}.html`, `${path}/index.html`]
}

/** Whether an address is a file, not a page. */
export const namesFile = (address: string) => /\.\w+$/.test(address)

/** The file of an address that is not a page. Throws without a file extension, which determines the content type. */
export function fileOf(address: string): string {
  if (namesFile(address)) return address.slice(1)
  throw new Error(
    `${address} is not a page and has no file extension, which static hosts need for the content type → Add one to its address, such as .json.`,
  )
}

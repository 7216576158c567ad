import styles from '#lib/search/ui/results.css'

/** Adds the style sheet of the search to the page in a way that the content security policy allows. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}

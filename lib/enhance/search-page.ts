/** On the page of the search, the results are made by the script of the search. */
export async function fillSearchPage(): Promise<void> {
  const form = document.querySelector('form[data-search-page]')
  if (!(form instanceof HTMLFormElement)) return
  const { showSearchPage } = await import('#lib/search-palette/search-page.ts')
  showSearchPage(form)
}

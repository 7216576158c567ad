/** Opens the search from wherever the reader is; the link leads to the page of the search. */
export function openPalette(link: HTMLAnchorElement): void {
  location.assign(link.href)
}

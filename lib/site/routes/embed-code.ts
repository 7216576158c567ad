/** The HTML with which another site shows one of our pages in a frame. */
export function embedCode(address: string, title: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<iframe src="${address}" title="${safe}" width="100%" height="480" loading="lazy"></iframe>`
}

const slashOfVoidElement = /(<(?:base|br|col|hr|img|input|link|meta|wbr)\b[^<>]*?)\s*\/>/g
const emptyValue = /( [A-Za-z-]+)=""(?=[ >])/g
const markOfFramework = / data-precedence="next"/g
// HTML says what follows each of them when its end tag may be left out:
// https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
const optionalEnd =
  /<\/li>(?=<li[\s>]|<\/[ou]l>)|<\/t[dh]>(?=<t[dh][\s>]|<\/tr>)|<\/tr>(?=<tr[\s>]|<\/t(?:body|head)>)|<\/d[dt]>(?=<d[dt][\s>])|<\/dd>(?=<\/d(?:l|iv)>)/g

const fallbackNote = /<p class="fallback-note">[\s\S]*?<\/p>/

/**
 * The same document in fewer bytes: without the end tags, slashes and empty values that HTML does not require, and
 * without the note on texts in another language where no text is marked as one, so that it would never show.
 * Takes HTML as React writes it, in which `<` and `"` of a text are escaped.
 */
export function terseHtml(html: string): string {
  return (html.includes('data-fallback') ? html : html.replace(fallbackNote, ''))
    .replace(markOfFramework, '')
    .replace(slashOfVoidElement, '$1>')
    .replace(emptyValue, '$1')
    .replace(optionalEnd, '')
}

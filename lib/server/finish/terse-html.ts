const slashOfVoidElement = /(<(?:base|br|col|hr|img|input|link|meta|wbr)\b[^<>]*?)\s*\/>/g
const emptyValue = /( [A-Za-z-]+)=""(?=[ >])/g
const markOfFramework = / data-precedence="next"/g
// The elements that may follow each omitted end tag:
// https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
const optionalEnd =
  /<\/li>(?=<li[\s>]|<\/[ou]l>)|<\/t[dh]>(?=<t[dh][\s>]|<\/tr>)|<\/tr>(?=<tr[\s>]|<\/t(?:body|head)>)|<\/d[dt]>(?=<d[dt][\s>])|<\/dd>(?=<\/d(?:l|iv)>)/g

const fallbackNote = /<p class="fallback-note">[\s\S]*?<\/p>/

/**
 * Minifies a document: removes optional end tags, slashes and empty values, and the note about fallback texts if there
 * are none. Expects HTML written by React, in which `<` and `"` in text are escaped.
 */
export function terseHtml(html: string): string {
  return (html.includes('data-fallback') ? html : html.replace(fallbackNote, ''))
    .replace(markOfFramework, '')
    .replace(slashOfVoidElement, '$1>')
    .replace(emptyValue, '$1')
    .replace(optionalEnd, '')
}

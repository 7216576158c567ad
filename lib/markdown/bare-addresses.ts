import type { MarkdownIt } from 'markdown-it'

/** Makes links of bare addresses with a scheme; "example.com" and "read.me" stay text. */
export function readBareAddresses(markdown: MarkdownIt): void {
  markdown.set({ linkify: true })
  markdown.linkify
    .set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
    .add('ftp:', null)
    .add('//', null)
}

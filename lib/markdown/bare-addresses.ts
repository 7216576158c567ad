import type { MarkdownIt } from 'markdown-it'

/** Reads addresses that say of what kind they are as links; "example.com" and "read.me" stay words. */
export function readBareAddresses(markdown: MarkdownIt): void {
  markdown.set({ linkify: true })
  markdown.linkify
    .set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
    .add('ftp:', null)
    .add('//', null)
}

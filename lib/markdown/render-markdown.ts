import MarkdownIt from 'markdown-it'

// Raw HTML stays text: content is trusted to be read, not to be run.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image')

/** HTML of a Markdown text; HTML in the text comes out as text. */
export function renderMarkdown(text: string): string {
  return markdown.render(text)
}

/** The parts of a Markdown text, in the order in which they are read. */
export const parseMarkdown = (text: string): ReturnType<typeof markdown.parse> => markdown.parse(text, {})

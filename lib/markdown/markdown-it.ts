import MarkdownIt from 'markdown-it'
import { alignCells } from '#lib/markdown/align-cells.ts'
import { readBareAddresses } from '#lib/markdown/bare-addresses.ts'
import { resolveLinks } from '#lib/markdown/resolve-links.ts'
import { taskItems } from '#lib/markdown/task-items.ts'

/**
 * The one Markdown parser for all outputs. Every construct that it can emit has a case in tests/support/constructs.ts.
 * Raw HTML stays text: content must never run as code.
 */
export const markdown = new MarkdownIt({ html: false, typographer: false }).disable('image')

markdown.core.ruler.after('block', 'align_cells', alignCells)
markdown.core.ruler.after('inline', 'task_items', taskItems)
markdown.core.ruler.push('resolve_links', resolveLinks)

readBareAddresses(markdown)

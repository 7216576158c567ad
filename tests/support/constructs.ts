import { constructsOfBlocks } from '#tests/support/constructs-of-blocks.ts'

/** A Markdown construct and its form in each output. */
export type Construct = {
  readonly name: string
  /** The rules of markdown-it that create it. */
  readonly rules: readonly string[]
  readonly markdown: string
} & (
  | {
      /** The HTML on a page. */
      readonly html: readonly string[]
      /** The words in a PDF, in order. */
      readonly pdf: string
      /** The text of a spreadsheet cell. */
      readonly plain: string
      /** The Markdown in a download, if it differs from the source. */
      readonly download?: string
      /** The text in the search index. */
      readonly search: string
    }
  | {
      /** The error of the check, for constructs that no output contains. */
      readonly rejected: string
    }
)

/** Together they cover every enabled rule of markdown-it. */
export const constructs: readonly Construct[] = [
  {
    name: 'a paragraph of two lines',
    rules: ['normalize', 'block', 'inline', 'paragraph', 'text', 'newline', 'text_join', 'fragments_join'],
    markdown: 'Serves the queue\r\nalone.\r\n\r\nCloses the till.',
    html: ['<p>Serves the queue\nalone.</p>', '<p>Closes the till.</p>'],
    pdf: 'Serves the queue alone. Closes the till.',
    plain: 'Serves the queue alone.\nCloses the till.',
    download: 'Serves the queue\nalone.\n\nCloses the till.',
    search: 'Serves the queue alone. Closes the till.',
  },
  {
    name: 'emphasis',
    rules: ['emphasis', 'balance_pairs'],
    markdown: 'Never *ever* alone, **always** by ***two***.',
    html: ['<em>ever</em>', '<strong>always</strong>', '<em><strong>two</strong></em>'],
    pdf: 'Never ever alone, always by two.',
    plain: 'Never ever alone, always by two.',
    search: 'Never ever alone, always by two.',
  },
  {
    name: 'struck out words',
    rules: ['strikethrough'],
    markdown: 'Signs ~~it~~ each morning.',
    html: ['Signs <s>it</s> each'],
    pdf: 'Signs it each morning.',
    plain: 'Signs i\u0336t\u0336 each morning.',
    search: 'Signs it each morning.',
  },
  {
    name: 'a hard line break',
    rules: ['newline'],
    markdown: 'Open at six\\\nclosed at ten  \nand at noon.',
    html: ['Open at six<br>\nclosed at ten<br>\nand at noon.'],
    pdf: 'Open at six closed at ten and at noon.',
    plain: 'Open at six\nclosed at ten\nand at noon.',
    search: 'Open at six closed at ten and at noon.',
  },
  {
    name: 'escapes',
    rules: ['escape'],
    markdown: 'Prints \\<b>, \\*stars\\*, \\[^1] and \\[[x]] as they are.',
    html: ['Prints &lt;b&gt;, *stars*, [^1] and [[x]] as'],
    pdf: 'Prints <b>, *stars*, [^1] and [[x]] as they are.',
    plain: 'Prints <b>, *stars*, [^1] and [[x]] as they are.',
    search: 'Prints <b>, *stars*, [^1] and [[x]] as they are.',
  },
  {
    name: 'entities',
    rules: ['entity'],
    markdown: 'Bread &amp; butter &mdash; 5&nbsp;kg &#x2615;',
    html: ['Bread &amp; butter — 5\u00A0kg ☕'],
    pdf: 'Bread & butter — 5 kg ☕',
    plain: 'Bread & butter — 5\u00A0kg ☕',
    search: 'Bread & butter — 5 kg ☕',
  },
  {
    name: 'code in a line',
    rules: ['backticks'],
    markdown: 'Runs `till --close <!-- now -->` and ``a`b``.',
    html: ['<code>till --close &lt;!-- now --&gt;</code>', '<code>a`b</code>'],
    pdf: 'Runs till --close <!-- now --> and a`b.',
    plain: 'Runs till --close <!-- now --> and a`b.',
    search: 'Runs till --close <!-- now --> and a`b.',
  },
  {
    name: 'a link to a page elsewhere',
    rules: ['link', 'resolve_links'],
    markdown: 'See [the *rules*](https://x.example/a_(b)?c=d&e) or [write](mailto:me@x.example).',
    html: [
      '<a href="https://x.example/a_(b)?c=d&amp;e">the <em>rules</em></a>',
      '<a href="mailto:me@x.example">write</a>',
    ],
    pdf: 'See the rules or write.',
    plain: 'See the rules (https://x.example/a_(b)?c=d&e) or write (me@x.example).',
    search: 'See the rules or write.',
  },
  {
    name: 'a link to a content file',
    rules: ['link', 'resolve_links'],
    markdown: 'Needs [dough](kneading.md#senior), as [bakers](../roles/baker/role.yaml) do.',
    html: ['<a href="/en/skills/kneading#meaning--senior">dough</a>', '<a href="/en/roles/baker">bakers</a>'],
    pdf: 'Needs dough, as bakers do.',
    plain:
      'Needs dough (https://bakery.example/en/skills/kneading#meaning--senior), as bakers (https://bakery.example/en/roles/baker) do.',
    download:
      'Needs [dough](https://bakery.example/en/skills/kneading#meaning--senior), as [bakers](https://bakery.example/en/roles/baker) do.',
    search: 'Needs dough, as bakers do.',
  },
  {
    name: 'addresses in angle brackets',
    rules: ['autolink'],
    markdown: 'See <https://x.example/y> or <me@x.example>.',
    html: [
      '<a href="https://x.example/y">https://x.example/y</a>',
      '<a href="mailto:me@x.example">me@x.example</a>',
    ],
    pdf: 'See https://x.example/y or me@x.example.',
    plain: 'See https://x.example/y or me@x.example.',
    search: 'See https://x.example/y or me@x.example.',
  },
  {
    name: 'a bare address',
    rules: ['linkify'],
    markdown: 'See https://x.example/~me/a, not ftp://x.example or x.example.',
    html: [
      '<a href="https://x.example/~me/a">https://x.example/~me/a</a>, not ftp://x.example or x.example.',
    ],
    pdf: 'See https://x.example/~me/a, not ftp://x.example or x.example.',
    plain: 'See https://x.example/~me/a, not ftp://x.example or x.example.',
    search: 'See https://x.example/~me/a, not ftp://x.example or x.example.',
  },
  {
    name: 'straight quotes and dots',
    rules: ['replacements', 'smartquotes'],
    markdown: 'Says "yes" -- (c) ... and \'no\'.',
    html: ["Says &quot;yes&quot; -- (c) ... and 'no'."],
    pdf: 'Says "yes" -- (c) ... and \'no\'.',
    plain: 'Says "yes" -- (c) ... and \'no\'.',
    search: 'Says "yes" -- (c) ... and \'no\'.',
  },
  {
    name: 'a heading',
    rules: ['heading'],
    markdown: '### More',
    rejected: 'The heading "More" does not begin a section',
  },
  {
    name: 'an underlined heading',
    rules: ['lheading'],
    markdown: 'More\n====',
    rejected: 'The heading "More" does not begin a section',
  },
  {
    name: 'a block of HTML',
    rules: ['html_block'],
    markdown: '<details>\nmore\n</details>',
    rejected: 'HTML is not supported: "<details>".',
  },
  { name: 'HTML in a line', rules: ['html_inline'], markdown: 'a <br> b', rejected: 'HTML is not supported' },
  {
    name: 'an address to look up',
    rules: ['reference', 'strip_references'],
    markdown: 'See [it][1].\n\n[1]: https://x.example',
    rejected: 'Link reference definitions are not supported',
  },
  ...constructsOfBlocks,
]

import { expect, test } from 'vitest'
import { terseHtml } from '#lib/server/finish/terse-html.ts'

test.each([
  ['the slash of a void element', '<meta name="a" content="b"/><br/>', '<meta name="a" content="b"><br>'],
  ['an empty value', '<a href="/" data-cell="">x</a>', '<a href="/" data-cell>x</a>'],
  [
    'the framework attribute of a style sheet',
    '<link href="/a.css" data-precedence="next"/>',
    '<link href="/a.css">',
  ],
  ['a note that never shows', '<p>a</p><p class="fallback-note">b <span>EN</span></p>c', '<p>a</p>c'],
  ['the end of an item', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
  [
    'the end tag of a cell and of a row',
    '<thead><tr><th>a</th><td>b</td></tr></thead><tbody><tr id="c"><td>d</td></tr></tbody>',
    '<thead><tr><th>a<td>b</thead><tbody><tr id="c"><td>d</tbody>',
  ],
  [
    'the end tag of a term and of its description',
    '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl><dl><div><dt>e</dt><dd>f</dd></div></dl>',
    '<dl><dt>a<dd>b<dt>c<dd>d</dl><dl><div><dt>e<dd>f</div></dl>',
  ],
])('%s is removed', (_, html, terse) => {
  expect(terseHtml(html)).toBe(terse)
})

test.each([
  ['a slash in an element of a picture', '<svg><path d="M0 0"/></svg>'],
  ['an item that something else follows', '<ul><li>a</li> <li>b</li>text</ul>'],
  ['a note that shows', '<p data-fallback="en">a</p><p class="fallback-note">b</p>'],
  ['text that speaks of HTML', '<code>&lt;br/&gt; a=&quot;&quot; &lt;/li&gt;</code>'],
  ['data that speaks of HTML', '<script type="application/ld+json">{"a":"\\u003cli a=\\"\\"/>"}</script>'],
])('%s stays', (_, html) => {
  expect(terseHtml(html)).toBe(html)
})

import { expect, test } from 'vitest'
import { changeFeed } from '#lib/export/xml/change-feed.ts'
import { escapeXml } from '#lib/export/xml/xml.ts'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import type { Change, Day, History } from '#lib/model/history/history.ts'
import { catalog, data, role, skill, text } from '#tests/support/small-catalog.ts'

const kafka = skill('kafka', data, { name: text('Kafka <&> "Streams"', '卡夫卡') })
const builder = role('builder', [], { name: text('Builder') })
const small = catalog([kafka], [builder])
const source = { repository: 'https://code.example/rungs.git', file: 'https://code.example/{path}' }
const all = { ...small, site: { ...small.site, source } }

const commit = (day: number) => ({
  id: `c${day}`,
  time: timeOf(day),
  message: `Tag ${day} \u0001 & <b> 🥖 \uD800`,
})
const timeOf = (day: number) => new Date(Date.UTC(2026, 0, day, 10)).toISOString()
const reworded = (day: number): Change => ({
  subject: { kind: 'skill', id: 'kafka' },
  what: { kind: 'text', part: 'section', at: 'senior', before: 'a', after: 'b' },
  commits: [commit(day)],
})
const dayOf = (day: number, changes: readonly Change[] = [reworded(day)]): Day => ({
  date: timeOf(day).slice(0, 10) as IsoDate,
  time: timeOf(day),
  changes,
  undone: [],
})

function feedOf(
  days: readonly Day[],
  locale: 'en' | 'zh' = 'en',
  isShort = false,
  permanentIds: ReadonlyMap<string, string> = new Map(),
): string {
  const history: History = { days, isShort, latest: timeOf(400), formerNames: new Map(), permanentIds }
  const messages = messagesFor(locale as Locale, 'en' as Locale, new Map())
  const t = cachedTranslator(messages, locale as Locale, 'changes')
  const addresses = { self: `/feeds/${locale}/changes.xml`, page: `/${locale}/changes` }
  return changeFeed({ catalog: all, history, locale: locale as Locale, t, days, ...addresses })
}

test('a feed has everything RFC 4287 requires, in the language of its readers', () => {
  expect(feedOf([dayOf(2)], 'zh')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh">
<id>https://test.example/feeds/zh/changes.xml</id>
<title>Test：更新记录</title>
<updated>2026-01-02T10:00:00.000Z</updated>
<author><name>Test</name></author>
<rights>CC0, https://test.example/licence</rights>
<link rel="self" type="application/atom+xml" href="https://test.example/feeds/zh/changes.xml"/>
<link rel="alternate" type="text/html" hreflang="zh" href="https://test.example/zh/changes"/>
<entry>
<id>https://test.example/feeds/zh/changes.xml#2026-01-02</id>
<title>2026/1/2：卡夫卡</title>
<updated>2026-01-02T10:00:00.000Z</updated>
<link rel="alternate" type="text/html" hreflang="zh" href="https://test.example/zh/changes#day-2026-01-02"/>
<content type="html">&lt;ul&gt;&lt;li&gt;卡夫卡：改写：senior&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;修改者的说明：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;a href=&quot;https://code.example/rungs/commit/c2&quot;&gt;&lt;q lang=&quot;&quot; dir=&quot;auto&quot;&gt;Tag 2 \uFFFD &amp;amp; &amp;lt;b&amp;gt; 🥖 \uFFFD&lt;/q&gt;&lt;/a&gt;&lt;/li&gt;&lt;/ul&gt;</content>
</entry>
</feed>
`)
})

test('a feed has the newest fifty days, each with a unique id', () => {
  const days = Array.from({ length: 60 }, (_, index) => dayOf(60 - index))
  const ids = feedOf(days).match(/<id>.*#.*<\/id>/g) ?? []
  expect(ids).toHaveLength(50)
  expect(new Set(ids).size).toBe(50)
  expect(ids[0]).toContain('#2026-03-01')
})

test('a feed without entries was updated by the last commit', () => {
  const feed = feedOf([], 'en', true)
  expect(feed).toContain(`<updated>${timeOf(400)}</updated>`)
  expect(feed).toContain('<subtitle>Only the newest part of the history is known here')
  expect(feed).not.toContain('<entry>')
})

test('the title of an entry names the first subjects, and the number of others', () => {
  const skills = Array.from({ length: 5 }, (_, index) => ({
    ...reworded(1),
    subject: { kind: 'skill', id: `skill-${index}` } as const,
  }))
  expect(feedOf([dayOf(1, skills)])).toContain(
    '<title>1/1/2026: skill-0, skill-1, skill-2, and 2 more</title>',
  )
})

test('characters that XML forbids are replaced, all others are unchanged', () => {
  expect(escapeXml('a\u0000b\u000bc\uFFFEd\uDC00e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe')
  expect(escapeXml('\t\n🥖 e\u0301 نص 𠮷')).toBe('\t\n🥖 e\u0301 نص 𠮷')
  expect(escapeXml(`<a b="c">'&amp;`)).toBe('&lt;a b=&quot;c&quot;&gt;&apos;&amp;amp;')
})

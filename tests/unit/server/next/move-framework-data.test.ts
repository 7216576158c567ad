import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { moveFrameworkData } from '#lib/server/next/move-framework-data.ts'
import { inlineScripts, pushFrameworkData } from '#lib/site/headers/inline-scripts.ts'

// Output of Next: a calculator of the bakery. docs/upgrading.md describes how to update it.
const toolOfNext = readFileSync(join(import.meta.dirname, 'tool-of-next.html'), 'utf8')

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, tag = '', text = '']) => ({
    tag,
    text,
  }))
const isRun = ({ tag, text }: { tag: string; text: string }) =>
  text !== '' && !/type="application\//.test(tag)

test('in a tool, only known inline scripts run', () => {
  const running = scriptsOf(moveFrameworkData(toolOfNext)).filter(isRun)
  expect(running.length).toBeGreaterThanOrEqual(2)
  for (const { text } of running) expect(inlineScripts).toContain(text)
})

test('the framework gets the same data in the same order', () => {
  const before: Record<string, unknown[]> = {}
  for (const { text } of scriptsOf(toolOfNext).filter(isRun)) {
    if (/__next_f|TURBOPACK/.test(text)) runInNewContext(text, { self: before, globalThis: before })
  }
  const after: Record<string, unknown[]> = {}
  const elements = scriptsOf(moveFrameworkData(toolOfNext)).flatMap(({ tag, text }) => {
    const [, push] = /data-push="(\w+)"/.exec(tag) ?? []
    return push === undefined ? [] : [{ dataset: { push }, textContent: text }]
  })
  runInNewContext(pushFrameworkData, { self: after, document: { querySelectorAll: () => elements } })
  expect(Object.keys(after).toSorted()).toEqual(['TURBOPACK', '__next_f'])
  expect(JSON.stringify(after.__next_f)).toBe(JSON.stringify(before.__next_f))
  // The bundler runtime writes to the global object.
  expect(JSON.stringify(after.TURBOPACK)).toContain('otherChunks')
})

test.each([
  ['a script that we do not know', '<script>alert(1)</script>'],
  ['a call with more than data', '<script>self.__next_f.push([1,alert(1)])</script>'],
  ['two statements', '<script>self.__next_f.push([1,"a"]);alert(1)</script>'],
])('%s is rejected', (_, script) => {
  expect(() => moveFrameworkData(`<script>self.__next_f.push([0])</script>${script}</body>`)).toThrow(
    'not ours',
  )
})

test('a tool without framework data is rejected', () => {
  expect(() => moveFrameworkData('<body></body>')).toThrow('no data of the framework')
})

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleBrowserScripts } from '#lib/site/headers/browser-scripts.ts'

const [main, ...lazy] = await bundleBrowserScripts()

test('the script that every page loads is at most 6 KB, compressed', () => {
  const bytes = gzipSync(main?.text ?? '').length
  expect(bytes).toBeGreaterThan(500)
  expect(bytes).toBeLessThanOrEqual(6 * 1024)
})

test('the script that every page loads imports no other one', () => {
  expect(main?.text).not.toMatch(/\bimport\s*["'{*]|\bfrom\s*["']/)
})

test('the search palette is fetched at its first use, from the folder of the main script', () => {
  const [palette = ''] = /(?<=\bimport\(")\.\/palette-[^"]+/.exec(main?.text ?? '') ?? []
  expect(lazy.map(({ file }) => `./${file}`)).toContain(palette)
})

test('the name of each script contains the hash of its content, so that it can be cached forever', () => {
  for (const script of [main, ...lazy]) expect(script?.file).toMatch(/^[a-z-]+-[A-Z0-9]{8}\.js$/)
})

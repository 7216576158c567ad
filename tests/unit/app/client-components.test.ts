import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = ['app', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
)

const isClientComponent = (file: string) => /^['"]use client['"]/.test(readFileSync(file, 'utf8'))

// Reading pages are sent without the scripts of the framework, so a client component in one would never start.
test('client components are tools, and only the page of a tool shows one', () => {
  expect(sources.filter(isClientComponent).filter((file) => !file.startsWith('app/_tools/'))).toEqual([])
})

test('no component of the framework that needs its scripts is used', () => {
  const needing = /from 'next\/(?:link|image|script|form|dynamic)'/
  expect(sources.filter((file) => needing.test(readFileSync(file, 'utf8')))).toEqual([])
})

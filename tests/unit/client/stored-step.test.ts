import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Step, stepQuery, storedStep, storeStep } from '#lib/client/stored-step.ts'

const step: Step = {
  role: 'baker',
  level: 'junior',
  names: { en: { role: 'Baker', level: 'Junior' } },
}

const stored = new Map<string, string>()

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
})

afterEach(() => vi.unstubAllGlobals())

test('a stored step is found again, until it is cleared', () => {
  expect(storedStep()).toBeUndefined()
  storeStep(step)
  expect(storedStep()).toEqual(step)
  storeStep(undefined)
  expect(storedStep()).toBeUndefined()
})

test.each(['{', 'null', '[]', '{"role":"baker"}', '{"role":"baker","level":1,"names":{}}'])(
  'what is no step is ignored: %s',
  (text) => {
    stored.set('step', text)
    expect(storedStep()).toBeUndefined()
  },
)

test('without storage there is no step, and no error', () => {
  vi.stubGlobal('localStorage', undefined)
  storeStep(step)
  expect(storedStep()).toBeUndefined()
})

test('the query names role and level', () => {
  expect(stepQuery(step)).toBe('?role=baker&level=junior')
})

import { expect, test } from 'vitest'
import { servedAddress } from '#lib/site/twin-folder.mjs'

test('a twin is served beside its page, also below a base path, and all else where it is', () => {
  expect(servedAddress('/twins/en/skills/mlflow.md')).toBe('/en/skills/mlflow.md')
  expect(servedAddress('/team/twins/en/skills/mlflow.md', '/team')).toBe('/team/en/skills/mlflow.md')
  expect(servedAddress('/downloads/en/twins/a.csv')).toBe('/downloads/en/twins/a.csv')
})

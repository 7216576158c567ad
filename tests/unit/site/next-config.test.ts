import { expect, test, vi } from 'vitest'
import { headerRules } from '#lib/site/header-rules.ts'

test('the framework is told not to report on who builds with it, unless somebody wants it to', async () => {
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', undefined)
  const { default: config } = await import('../../../next.config.ts')
  expect(process.env.NEXT_TELEMETRY_DISABLED).toBe('1')
  expect(config).toMatchObject({ poweredByHeader: false, images: { unoptimized: true } })
})

test('every address is sent with all headers, and a later rule that has a policy says who may frame it', () => {
  const [everywhere, ...others] = headerRules
  const keys = everywhere?.headers.map(({ key }) => key) ?? []
  expect(everywhere?.source).toBe('/:path*')
  expect(keys.toSorted()).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ])
  const policies = others.flatMap(({ headers }) =>
    headers.filter(({ key }) => key === 'Content-Security-Policy'),
  )
  expect(policies.length).toBeGreaterThan(1)
  for (const { value } of policies) expect(value).toContain('frame-ancestors')
})

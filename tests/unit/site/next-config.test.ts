import { expect, test, vi } from 'vitest'
import { headersByPath } from '#lib/site/security-headers.ts'

test('the framework is told not to report on who builds with it, unless somebody wants it to', async () => {
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', undefined)
  const { default: config } = await import('../../../next.config.ts')
  expect(process.env.NEXT_TELEMETRY_DISABLED).toBe('1')
  expect(config).toMatchObject({ poweredByHeader: false, images: { unoptimized: true } })
})

test('every address is sent with all headers, and a later rule changes but what it names', () => {
  const [everywhere, ...others] = headersByPath
  const keys = everywhere?.headers.map(({ key }) => key) ?? []
  expect(everywhere?.source).toBe('/:path*')
  expect(keys.toSorted()).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ])
  for (const { headers } of others) for (const { key } of headers) expect(keys).toContain(key)
})

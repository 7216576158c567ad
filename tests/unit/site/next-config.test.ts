import { expect, test, vi } from 'vitest'

test('the framework is told not to report on who builds with it, unless somebody wants it to', async () => {
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', undefined)
  const { default: config } = await import('../../../next.config.ts')
  expect(process.env.NEXT_TELEMETRY_DISABLED).toBe('1')
  expect(config).toMatchObject({ poweredByHeader: false, images: { unoptimized: true } })
})

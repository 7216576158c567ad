import { expect, test, vi } from 'vitest'

test('the telemetry of the framework is off unless it is enabled explicitly', async () => {
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', undefined)
  const { default: config } = await import('../../../next.config.ts')
  expect(process.env.NEXT_TELEMETRY_DISABLED).toBe('1')
  expect(config).toMatchObject({ poweredByHeader: false, images: { unoptimized: true } })
})

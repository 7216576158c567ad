import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { handleRequest } from '#lib/server/http/handler.ts'
import { close, createHttpServer, listen } from '#lib/server/http/listen.ts'
import { testSite } from '#tests/support/served-site.ts'

test('closing does not wait for clients with incomplete requests', async () => {
  const other = createHttpServer((message, response) => void handleRequest(testSite, message, response))
  const ownPort = await listen(other, 0, '127.0.0.1')
  const socket = connect(ownPort, '127.0.0.1').on('error', () => undefined)
  await new Promise((resolve) => socket.write('GET /en HTTP/1.1\r\nHost: a\r\nX-Half: ', resolve))
  const start = performance.now()
  await close(other)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('a port in use is reported', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => blocker.once('listening', resolve))
  const { port: taken } = blocker.address() as AddressInfo
  await expect(
    listen(
      createHttpServer(() => undefined),
      taken,
      '127.0.0.1',
    ),
  ).rejects.toThrow('EADDRINUSE')
  blocker.close()
})

import { createServer, type RequestListener, type Server } from 'node:http'

// In milliseconds. Slower clients are disconnected.
const timeForHeaders = 15_000
const timeForRequest = 30_000
// Longer than the minute after which common load balancers close idle connections.
const idleTime = 65_000
const mostConnections = 4000
const largestHeaders = 16_384

/** An HTTP server with limits for clients. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: timeForHeaders,
      requestTimeout: timeForRequest,
      keepAliveTimeout: idleTime,
      connectionsCheckingInterval: 2000,
      maxHeaderSize: largestHeaders,
      // Requests with several Host headers are rejected when they are parsed.
      requireHostHeader: true,
    },
    listener,
  )
  server.maxConnections = mostConnections
  return server
}

/** Resolves to the port. */
export function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host && { host }) }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

const graceTime = 3000

/** Finishes pending responses, but closes connections after a grace period. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceTime)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}

import { createServer, type RequestListener, type Server } from 'node:http'

// In milliseconds. A client that sends slower than this holds a connection and nothing else.
const timeForHeaders = 15_000
const timeForRequest = 30_000
// Longer than the minute after which common balancers let go of an idle connection.
const idleTime = 65_000
const mostConnections = 4000
const largestHeaders = 16_384

/** A server that bounds what a client may take of it. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: timeForHeaders,
      requestTimeout: timeForRequest,
      keepAliveTimeout: idleTime,
      connectionsCheckingInterval: 2000,
      maxHeaderSize: largestHeaders,
      // Several of them are told apart and refused where the request is read.
      requireHostHeader: true,
    },
    listener,
  )
  server.maxConnections = mostConnections
  return server
}

/** Resolves with the port. */
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

/** Lets answers that are under way end, but waits for no client that holds its connection longer than a moment. */
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

/** Where a request with another method is led; to OPTIONS Next answers by itself with what is exported here. */
export function GET(): Response {
  return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, OPTIONS' } })
}

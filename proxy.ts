import { type NextRequest, NextResponse } from 'next/server'

export const config = { matcher: '/(.*%.*)' }

/** Answers an address that cannot be decoded with the page for it; Next by itself would answer 500. */
export default function proxy(request: NextRequest) {
  try {
    decodeURIComponent(request.nextUrl.pathname)
    return NextResponse.next()
  } catch {
    return NextResponse.rewrite(new URL('/400', request.url), { status: 400 })
  }
}

/** Whose cookies these are: of a session, of a browser without one, of a sign-in at a provider. */
type CookieName = 'session' | 'browser' | 'provider'

export type Cookies = {
  readonly read: (name: CookieName) => string | undefined
  /** The header that sets a cookie for some seconds. */
  readonly write: (name: CookieName, value: string, seconds: number) => string
  readonly remove: (name: CookieName) => string
}

/** The cookies of a request. On https their names guarantee that only this host sets them. */
export function cookiesOf(header: string | undefined, isSecure: boolean): Cookies {
  const given = parseCookies(header)
  const nameOf = (name: CookieName) => `${isSecure ? '__Host-' : ''}rungs-${name}`
  const write: Cookies['write'] = (name, value, seconds) =>
    `${nameOf(name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  return {
    read: (name) => given.get(nameOf(name)),
    write,
    remove: (name) => write(name, '', 0),
  }
}

/** The first of several cookies with a name counts, as in browsers. */
function parseCookies(header = ''): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of header.split(';')) {
    const [name = '', value = ''] = pair.trim().split(/=(.*)/s)
    if (/^[\w-]{1,200}$/.test(value) && !cookies.has(name)) cookies.set(name, value)
  }
  return cookies
}

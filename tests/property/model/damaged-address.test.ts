import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRatings, encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import { notYet, type Ratings } from '#lib/model/assessment/assessment-ratings.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/)
const ratings: fc.Arbitrary<Ratings> = fc
  .array(fc.tuple(id, fc.oneof(id, fc.constant(notYet))), { minLength: 1, maxLength: 40 })
  .map((entries) => new Map(entries))

const page = 'https://rungs.example/en/roles/mlops-engineer/calculator'

type Damage = (address: string, random: (limit: number) => number) => string

/** Inserts a text at several positions of an address. */
const strewn =
  (text: string): Damage =>
  (address, random) =>
    [...address].map((sign) => (random(12) === 0 ? text + sign : sign)).join('')

/** Wraps an address at a line width, as mail programs do. */
const wrapped =
  (end: string): Damage =>
  (address, random) => {
    const width = 30 + random(50)
    return address.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), `$&${end}`)
  }

/** Changes that programs make to an address in transit. */
const inTransit: Readonly<Record<string, Damage>> = {
  nothing: (address) => address,
  'a tracker before the hash': (address) => address.replace('#', '?utm_source=mail&fbclid=IwAR0-x_y#'),
  'a tracker after the hash': (address) => `${address}?utm_source=chat&gclid=Cj0K`,
  'another tracker after the hash': (address) => `${address}&utm_campaign=a1.b&fbclid=IwAR0`,
  'a text fragment': (address) => `${address}:~:text=You%20are%20at%20Senior`,
  'the hash escaped': (address) => address.replace('#', '%23'),
  'tildes escaped': (address) => address.replaceAll('~', '%7e'),
  'dots and tildes escaped': (address) => address.replaceAll('~', '%7E').replaceAll('.', '%2E'),
  'all of it escaped': (address) => encodeURIComponent(address),
  'a program that checks links': (address) =>
    `https://safelinks.example/?url=${encodeURIComponent(address)}&data=05%7C02%7C&reserved=0`,
  'capitals after the hash': (address) => address.replace(/#.*$/s, (fragment) => fragment.toUpperCase()),
  'non-breaking hyphens': (address) => address.replaceAll('-', '\u2011'),
  dashes: (address) => address.replaceAll('-', '–'),
  'mathematical tildes': (address) => address.replaceAll('~', '∼'),
  'full-width characters': (address) => address.replaceAll('~', '～').replaceAll('.', '．'),
}

/** What programs insert into an address to wrap it. */
const layout: Readonly<Record<string, Damage>> = {
  nothing: (address) => address,
  'soft hyphens': strewn('\u00AD'),
  'zero-width spaces': strewn('\u200B'),
  'word joiners': strewn('\u2060'),
  lines: wrapped('\n'),
  'lines of Windows': wrapped('\r\n'),
  'indented lines': wrapped('\n    '),
  'quoted lines': wrapped('\n> '),
  'lines quoted twice': wrapped('\r\n>> '),
  'lines of quoted-printable': wrapped('=\r\n'),
}

/** The text around it. */
const around: Readonly<Record<string, Damage>> = {
  nothing: (address) => address,
  'a full stop': (address) => `${address}.`,
  'more marks': (address) => `(${address}),`,
  'angle brackets': (address) => `<${address}>`,
  quotes: (address) => `“${address}”!`,
  'a link of Markdown': (address) => `[my result](${address})`,
  bold: (address) => `**${address}**`,
  blanks: (address) => `  ${address}\n`,
  'a sentence': (address) => `My level: ${address} (updated yesterday).`,
  'a list': (address) => `- ${address}; tell me what you think`,
}

const damage = (all: Readonly<Record<string, Damage>>) => fc.constantFrom(...Object.keys(all))

/** Whether the rest of the sentence cannot be distinguished from the address because its escapes are wrapped. */
const isLost = (...[change, lines, context]: readonly string[]): boolean =>
  /escaped|checks/.test(change ?? '') && /lines/.test(lines ?? '') && /sentence|list/.test(context ?? '')

describe('the address of a result', { timeout: 120_000 }, () => {
  test('keeps its answers after the changes of mail and chat programs', () => {
    const some = fc.tuple(
      ratings,
      damage(inTransit),
      damage(layout),
      damage(around),
      fc.infiniteStream(fc.nat()),
    )
    fc.assert(
      fc.property(some, ([rated, change, lines, context, numbers]) => {
        fc.pre(!isLost(change, lines, context))
        const random = (limit: number) => Number(numbers.next().value ?? 0) % limit
        let address = `${page}#${encodeRatings(rated)}`
        for (const one of [inTransit[change], layout[lines], around[context]])
          address = one?.(address, random) ?? ''
        expect(decodeRatings(address), address).toEqual({ ok: true, ratings: rated })
      }),
      { numRuns: 1000 },
    )
  })

  test('is recognised as cut off, whatever other changes it went through', () => {
    fc.assert(
      fc.property(ratings, damage(inTransit), damage(around), fc.nat(), (rated, change, context, by) => {
        const code = encodeRatings(rated)
        const cut = code.slice(0, 3 + (by % (code.length - 3)))
        const sent = around[context]?.(inTransit[change]?.(`${page}#${cut}`, () => 0) ?? '', () => 0) ?? ''
        expect(decodeRatings(sent).ok).toBe(false)
      }),
    )
  })

  test('that was sent long ago still works', () => {
    const sent = new Map([
      ['helm', notYet],
      ['docker', 'advanced'],
      ['git-advanced', 'expert'],
      ['mlflow', 'expert'],
    ])
    const address = 'a1.1dv77q8.-~helm.advanced~docker.expert~git-advanced~mlflow'
    expect(decodeRatings(address)).toEqual({ ok: true, ratings: sent })
    expect(encodeRatings(sent)).toBe(address)
  })

  test('is found quickly in a text of any length', () => {
    for (const text of ['#a1.', '#', 'a1.x\n> ', '%25', '#a1.x~y ', '~', '=\r\n']) {
      const start = performance.now()
      expect(decodeRatings(text.repeat(200_000)).ok).toBe(false)
      expect(performance.now() - start, text).toBeLessThan(1000)
    }
  })
})

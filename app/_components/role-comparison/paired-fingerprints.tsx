import { Fingerprint } from '#app/_components/fingerprint/fingerprint.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { pairedFingerprints } from '#lib/model/path/fingerprint.ts'

type PairedFingerprintsProps = { readonly a: Role; readonly b: Role }

/** The pictures of two roles, one above the other: a skill that both require is in the same column. */
export function PairedFingerprints({ a, b }: PairedFingerprintsProps) {
  const [ofA, ofB] = pairedFingerprints(a, b)
  return (
    <div className="paired-pictures">
      {[
        { role: a, picture: ofA },
        { role: b, picture: ofB },
      ].map(({ role, picture }) => (
        <p key={role.id}>
          <LocalText of={role.name} />
          <Fingerprint of={picture} unit={[11, 9]} />
        </p>
      ))}
    </div>
  )
}

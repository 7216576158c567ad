import { qrCode } from '#lib/export/qr/qr-code.ts'

/** Around a code scanners need four light modules. */
const quiet = 4

/** The QR code of an address; not shown if it is too long for one. */
export function QrPicture({ address, label }: { readonly address: string; readonly label: string }) {
  const rows = qrCode(address)
  if (!rows) return null
  const size = rows.length + 2 * quiet
  const d = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('')
  return (
    <svg
      className="qr"
      viewBox={`${-quiet} ${-quiet} ${size} ${size}`}
      width="112"
      height="112"
      role="img"
      aria-label={label}
    >
      <path d={d} />
    </svg>
  )
}

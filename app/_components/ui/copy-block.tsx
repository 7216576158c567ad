/** Code that a single click selects whole. Long lines are broken on the page only. */
export function CopyBlock({ code }: { readonly code: string }) {
  return (
    <pre className="copy-block" dir="ltr" translate="no">
      <code>{code}</code>
    </pre>
  )
}

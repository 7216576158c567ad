/** Code that a single click selects completely. Long lines wrap, without line breaks in what is copied. */
export function CopyBlock({ code }: { readonly code: string }) {
  return (
    <pre className="copy-block" dir="ltr" translate="no">
      <code>{code}</code>
    </pre>
  )
}

/** Code that stands whole and in one piece, so that a triple click takes it. */
export function CopyBlock({ code }: { readonly code: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
    <pre className="copy-block" dir="ltr" translate="no" tabIndex={0}>
      <code>{code}</code>
    </pre>
  )
}

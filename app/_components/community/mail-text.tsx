import type { PrintedMail } from '#lib/community/context/community.ts'

const address = /(https?:\/\/\S+)/

/** A mail as plain text, with links. */
export function MailText({ mail: { to, subject, text } }: { readonly mail: PrintedMail }) {
  return (
    <article className="section">
      <h2>{subject}</h2>
      <p className="intro">{to}</p>
      <p className="plain-text">
        {text.split(address).map((part) =>
          address.test(part) ? (
            <a key={part} href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </article>
  )
}

import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { type EventKind, eventKinds } from '#lib/community/proposals/events.ts'
import type { TimelineEvent } from '#lib/community/proposals/find-proposal.ts'

/** What happened to a proposal, the oldest first. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const t = useTranslations('community.proposal')
  const format = useFormatter()
  return (
    <Section id="timeline" heading={t.rich('timeline')}>
      <ol className="timeline">
        {events.map((event) => (
          <li key={event.id}>
            <EventText event={event} />
            <p className="field-hint">
              {format.dateTime(event.at, { dateStyle: 'medium', timeStyle: 'short' })}
            </p>
            {typeof event.details.text === 'string' && <p className="plain-text">{event.details.text}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const isEvent = (kind: string): kind is EventKind => (eventKinds as readonly string[]).includes(kind)

function EventText({ event: { kind, person, details } }: { readonly event: TimelineEvent }) {
  const t = useTranslations('community.event')
  const community = useTranslations('community')
  if (!isEvent(kind)) return null
  const name = person && !person.isFormer ? person.name : community('formerMember')
  const revision = `${details.revision ?? ''}`
  switch (kind) {
    case 'opened':
    case 'withdrawn':
      return t.rich(kind, { name })
    case 'revised':
    case 'approved':
    case 'changeRequested':
    case 'declined':
      return t.rich(kind, { name, revision })
    case 'returned':
    case 'superseded':
    case 'submitted':
    case 'closed':
    case 'applied':
      return t.rich(kind)
  }
}

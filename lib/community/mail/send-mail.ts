import { createTransport } from 'nodemailer'
import type { PrintedMail } from '#lib/community/context/community.ts'
import type { MailSettings } from '#lib/community/settings/settings.ts'

export type Mailer = {
  readonly send: (mail: PrintedMail) => Promise<void>
  /** The last mails, the newest first; empty if they are sent. */
  readonly inbox: () => readonly PrintedMail[]
}

// In milliseconds.
const timeToConnect = 10_000
const timeForAnswer = 30_000
const mostInInbox = 20

/** Sends mails by a mail server; without one prints them, and keeps the last ones for the page of mails. */
export function createMailer({ smtpUrl, from }: MailSettings, print: (text: string) => void): Mailer {
  if (smtpUrl === undefined) return printingMailer(print)
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeToConnect,
    socketTimeout: timeForAnswer,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
    },
    inbox: () => [],
  }
}

function printingMailer(print: (text: string) => void): Mailer {
  let mails: readonly PrintedMail[] = []
  return {
    send: async (mail) => {
      mails = [mail, ...mails].slice(0, mostInInbox)
      print(`Mail to ${mail.to}: ${mail.subject}\n\n${mail.text}\n`)
    },
    inbox: () => mails,
  }
}

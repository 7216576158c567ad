import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { createMailer } from '#lib/community/mail/send-mail.ts'

type Received = { readonly from: string; readonly to: readonly string[]; readonly text: string }

/** A mail server on a free port of the loopback interface. */
async function startMailServer(received: Received[]) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      const to = envelope.rcptTo.map(({ address }) => address)
      received.push({ from, to, text: Buffer.concat(chunks).toString('utf8') })
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

test('a mail goes to one address as plain text, whatever its subject contains', async () => {
  const received: Received[] = []
  const { url, stop } = await startMailServer(received)
  const { send, inbox } = createMailer({ smtpUrl: url, from: 'skills@example.org' }, () => undefined)
  await send({ to: 'ada@example.org', subject: 'Code\r\nBcc: eve@example.org', text: 'Your code: 123456' })
  await stop()
  expect(received).toMatchObject([{ from: 'skills@example.org', to: ['ada@example.org'] }])
  expect(received[0]?.text).toMatch(/^Content-Type: text\/plain/m)
  expect(received[0]?.text).toContain('Your code: 123456')
  expect(received[0]?.text).not.toMatch(/^Bcc:/m)
  expect(inbox()).toEqual([])
})

test('a server that does not answer is an error, so that the mail is sent later', async () => {
  const { url, stop } = await startMailServer([])
  await stop()
  const { send } = createMailer({ smtpUrl: url, from: 'skills@example.org' }, () => undefined)
  await expect(send({ to: 'ada@example.org', subject: 'Code', text: '' })).rejects.toThrow('ECONNREFUSED')
})

test('without a mail server mails are printed, and the last ones can be read', async () => {
  const printed: string[] = []
  const { send, inbox } = createMailer({ smtpUrl: undefined, from: '' }, (text) => printed.push(text))
  for (let count = 1; count <= 25; count += 1) {
    await send({ to: 'ada@example.org', subject: `Mail ${count}`, text: 'Text.' })
  }
  expect(printed).toHaveLength(25)
  expect(
    inbox()
      .map(({ subject }) => subject)
      .slice(0, 2),
  ).toEqual(['Mail 25', 'Mail 24'])
  expect(inbox()).toHaveLength(20)
})

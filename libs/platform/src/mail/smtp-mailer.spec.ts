import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

import { FixedClock } from '../../testing/fixed-clock.js';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MailNotAccepted, type Mail } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

const MAIL: Mail = {
  to: 'kim@team.example',
  subject: '마일스톤이 승인되었어요',
  text: '축하해요.',
  html: '<p>축하해요.</p>',
  sender: { name: '소셜캠퍼스 온 강원', replyTo: 'staff@gangwon.example' },
  messageId: '<row-1@onsil.example>',
};

let server: SMTPServer | undefined;
/** A mail server of this test, and a mailer that sends there. */
async function mailerTo(options: SMTPServerOptions): Promise<SmtpMailer> {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    ...options,
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return mailerOn((listening.address() as AddressInfo).port);
}

function mailerOn(port: number, settings = ''): SmtpMailer {
  const config = Config.from({
    DATABASE_URL: 'postgres://onsil_app:x@127.0.0.1:5432/onsil',
    ONSIL_DEMO: '1',
    SMTP_URL: `smtp://127.0.0.1:${port}?from=onsil@hub.example${settings}`,
  });
  return new SmtpMailer(config, {} as UnitOfWork, new FixedClock());
}

const answering = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode });

async function outcome(mailer: SmtpMailer): Promise<string> {
  return mailer.sendNow(MAIL).then(
    () => 'accepted',
    (error: unknown) => (error instanceof MailNotAccepted ? error.attempt : 'threw'),
  );
}

describe('SmtpMailer', () => {
  afterEach(() => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())));

  it('sends in the hub’s name, with the row’s Message-ID, Korean intact', async () => {
    let raw = '';
    const mailer = await mailerTo({
      onData: (stream, _, done) => {
        stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
        stream.on('end', () => done());
      },
    });

    await mailer.sendNow(MAIL);

    expect(raw).toContain('Message-ID: <row-1@onsil.example>');
    expect(raw).toContain('Date: Tue, 04 Mar 2031 00:00:00 +0000');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toContain('Reply-To: staff@gangwon.example');
    expect(raw).toMatch(/From: =\?UTF-8\?.*<onsil@hub\.example>/);
    expect(raw).toContain(Buffer.from('축하해요.').toString('base64'));
  });

  it.each([
    ['an unknown address', 550, 'refused'],
    ['a full mailbox', 452, 'failed'],
  ])('says of %s (%i) that it was %s', async (_, code, expected) => {
    const mailer = await mailerTo({ onRcptTo: (_address, _session, done) => done(answering(code)) });

    expect(await outcome(mailer)).toBe(expected);
  });

  it('carries a calendar entry that calendars take up, or drop, by themselves', async () => {
    let raw = '';
    const mailer = await mailerTo({
      onData: (stream, _, done) => {
        stream.on('data', (part: Buffer) => (raw += part.toString()));
        stream.on('end', () => done());
      },
    });

    await mailer.sendNow({ ...MAIL, calendar: { method: 'CANCEL', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } });

    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=CANCEL/);
    expect(raw).toContain('filename=session.ics');
  });

  it('says failed when nobody listens', async () => {
    expect(await outcome(mailerOn(1))).toBe('failed');
  });

  it('leaves a server that goes on talking and never comes to an end', async () => {
    const talker = createServer((socket) => {
      socket.write('220 here I am\r\n');
      const talk = setInterval(() => socket.write('250-and another thing\r\n'), 20);
      socket.on('error', () => {}).on('close', () => clearInterval(talk));
    }).listen(0, '127.0.0.1');
    await once(talker, 'listening');
    const mailer = mailerOn((talker.address() as AddressInfo).port, '&attemptTimeout=300');

    const begun = performance.now();
    expect(await outcome(mailer)).toBe('failed');
    expect(performance.now() - begun).toBeLessThan(5_000);
    talker.close();
  });

  it('sends one mail after the other over one line, and takes a new one when the server has hung up', async () => {
    const sockets: Socket[] = [];
    let taken = 0;
    const mailer = await mailerTo({
      onData: (stream, _, done) => void stream.resume().once('end', () => ((taken += 1), done())),
    });
    server!.server.on('connection', (socket: Socket) => sockets.push(socket));

    await mailer.sendNow(MAIL);
    await mailer.sendNow(MAIL);
    expect(sockets).toHaveLength(1);

    sockets[0]!.destroy();
    await mailer.sendNow(MAIL);
    expect(sockets).toHaveLength(2);
    expect(taken).toBe(3);
  });

  it('says refused on a kept line as on a new one', async () => {
    const mailer = await mailerTo({
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('no@') ? answering(550) : null),
    });
    await mailer.sendNow(MAIL);

    const refused = await mailer.sendNow({ ...MAIL, to: 'no@team.example' }).catch((error: unknown) => error);

    expect(refused).toMatchObject({ attempt: 'refused', cause: { responseCode: 550, command: 'RCPT TO' } });
    expect(await outcome(mailer)).toBe('accepted');
  });

  it('is in doubt when the connection breaks after the message began', async () => {
    const sockets: Socket[] = [];
    const mailer = await mailerTo({
      onData: (stream) => stream.once('data', () => sockets.forEach((it) => it.destroy())),
    });
    server!.server.on('connection', (socket: Socket) => sockets.push(socket));

    expect(await outcome(mailer)).toBe('in_doubt');
  });
});

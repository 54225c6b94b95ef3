import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';

import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** One message that the sink has taken whole, whatever it answered then. */
export interface TakenMessage {
  readonly messageId: string;
  readonly to: string;
}

/** A mail server with a log of its own, which the address tells how to behave: `552-...@`, `450-once-...@`, `cut-...@`. */
export interface MailSink {
  readonly port: number;
  /** Every message taken, in order. */
  readonly taken: readonly TakenMessage[];
  /** How long it thinks before it answers a message. */
  thinkMs: number;
  /** The secret in the newest invitation that an address got. */
  secretOf(address: string): string;
  close(): Promise<void>;
}

const INVITATION = /invitation#([\w-]+)/;

export async function startMailSink(): Promise<MailSink> {
  const taken: TakenMessage[] = [];
  const seen = new Set<string>();
  const secrets = new Map<string, string>();
  const sockets = new Map<string, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect: (_session, done) => done(),
    onRcptTo: ({ address }, _session, done) => {
      const [, code, once_] = /^(\d{3})-(once-)?/.exec(address) ?? [];
      if (!code || (once_ && seen.has(address))) return done();
      seen.add(address);
      done(Object.assign(new Error('as the address says'), { responseCode: Number(code) }));
    },
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const [, messageId = ''] = /^Message-ID:\s*(\S+)/im.exec(raw) ?? [];
        taken.push({ messageId, to });
        const [, secret] = INVITATION.exec(raw.replaceAll('=\r\n', '')) ?? [];
        if (secret) secrets.set(to, secret);
        if (to.startsWith('cut-') && !seen.has(to)) {
          seen.add(to);
          return void socketOf(session)?.destroy();
        }
        if (to.startsWith('silent-')) return;
        setTimeout(done, sink.thinkMs);
      });
    },
  });
  server.on('error', () => {}); // a worker that was killed hangs up
  server.server.on('connection', (socket: Socket) => sockets.set(`${socket.remotePort}`, socket));
  const socketOf = ({ remotePort }: SMTPServerSession): Socket | undefined => sockets.get(`${remotePort}`);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const sink = {
    port: (listening.address() as AddressInfo).port,
    taken,
    thinkMs: 0,
    secretOf: (address: string) => {
      const secret = secrets.get(address);
      if (!secret) throw new Error(`${address} got no invitation.`);
      return secret;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
  return sink;
}

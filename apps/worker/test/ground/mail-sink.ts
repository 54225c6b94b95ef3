import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';

import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** One message that the sink has taken whole, whatever it answered then. */
export interface TakenMessage {
  readonly messageId: string;
  readonly to: string;
  /** When it says that it was written. */
  readonly date: Date;
}

/**
 * A mail server with a log of its own, which the address tells how to behave: `552-...@`, `450-once-...@`, `cut-...@`,
 * `silent-...@`, and `tarpit-...@`, which from there on is answered one byte a second.
 */
export interface MailSink {
  readonly port: number;
  /** Every message taken, in order. */
  readonly taken: readonly TakenMessage[];
  /** How often it took a message whose id begins with this, before the `@`. */
  timesTaken(id: string): number;
  /** How long it thinks before it answers a message. */
  thinkMs: number;
  /** The secret in the newest invitation that an address got. */
  secretOf(address: string): string;
  /** From so many messages on it takes what comes and answers nothing. */
  answers: number;
  /** Greets one byte a second whoever comes from now on. */
  tarpits: boolean;
  /** Answers what it left without an answer. */
  answerAll(): void;
  close(): Promise<void>;
}

const INVITATION = /invitation#([\w-]+)/;

export async function startMailSink(): Promise<MailSink> {
  const taken: TakenMessage[] = [];
  const times = new Map<string, number>();
  const seen = new Set<string>();
  const secrets = new Map<string, string>();
  const sockets = new Map<string, Socket>();
  let unanswered: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect: (_session, done) => done(),
    onRcptTo: ({ address }, session, done) => {
      if (address.startsWith('tarpit-')) trickle(socketOf(session));
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
        const messageId = header(raw, 'Message-ID');
        const id = messageId.slice(1, messageId.indexOf('@'));
        taken.push({ messageId, to, date: new Date(header(raw, 'Date')) });
        times.set(id, (times.get(id) ?? 0) + 1);
        const [, secret] = INVITATION.exec(raw.replaceAll('=\r\n', '')) ?? [];
        if (secret) secrets.set(to, secret);
        if (to.startsWith('cut-') && !seen.has(to)) {
          seen.add(to);
          return void socketOf(session)?.destroy();
        }
        if (to.startsWith('silent-') || taken.length > sink.answers) return void unanswered.push(done);
        setTimeout(done, sink.thinkMs);
      });
    },
  });
  server.on('error', () => {}); // a worker that was killed hangs up
  server.server.prependListener('connection', (socket: Socket) => {
    sockets.set(`${socket.remotePort}`, socket);
    if (sink.tarpits) trickle(socket);
  });
  const socketOf = ({ remotePort }: SMTPServerSession): Socket | undefined => sockets.get(`${remotePort}`);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const sink = {
    port: (listening.address() as AddressInfo).port,
    taken,
    timesTaken: (id: string) => times.get(id) ?? 0,
    thinkMs: 0,
    secretOf: (address: string) => {
      const secret = secrets.get(address);
      if (!secret) throw new Error(`${address} got no invitation.`);
      return secret;
    },
    answers: Infinity,
    tarpits: false,
    answerAll: () => {
      for (const answer of unanswered) answer();
      unanswered = [];
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
  return sink;
}

function header(raw: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.+?)\\r?$`, 'im').exec(raw)?.[1] ?? '';
}

/** What the server says from now on goes out one byte a second. */
function trickle(socket: Socket | undefined): void {
  if (!socket) return;
  const write = socket.write.bind(socket) as (bytes: Buffer) => boolean;
  const waiting: number[] = [];
  const timer = setInterval(() => {
    if (waiting.length > 0) write(Buffer.from([waiting.shift()!]));
  }, 1_000);
  socket.once('close', () => clearInterval(timer));
  socket.write = (chunk: string | Uint8Array): boolean => waiting.push(...Buffer.from(chunk)) > 0;
}

// The mail server of the reminder bench, in a process of its own: takes every mail, and keeps when and which.
import { SMTPServer } from 'smtp-server';

const MESSAGE_ID = /^Message-ID:\s*<([^>]+)>/im;

let taken = [];
let first = 0;
let last = 0;
/** So many whole messages are kept, for the other side to send the same. */
let keeping = 0;
let kept = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onData: (stream, session, done) => {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      last = performance.now();
      if (taken.length === 0) first = last;
      taken.push(MESSAGE_ID.exec(raw)?.[1] ?? '');
      const to = session.envelope.rcptTo[0].address;
      if (kept.length < keeping) kept.push({ from: session.envelope.mailFrom.address, to, raw });
      done();
    });
  },
});
server.on('error', () => {}); // whoever is stopped hangs up

/** `{ begin, keep }`: forgets all; `{ count }`: how many so far; `{ report }`: what was taken, and how fast. */
process.on('message', ({ begin, keep = 0, report }) => {
  if (begin) {
    taken = [];
    kept = [];
    keeping = keep;
  }
  process.send(report ? { ids: taken, kept, aSecond: (taken.length - 1) / ((last - first) / 1_000) } : taken.length);
});
server.listen(0, '127.0.0.1', () => process.send({ ready: server.server.address().port }));

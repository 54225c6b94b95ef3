// The reminders' limit: a mail pool that sends messages which are written already, and knows no database.
import { createTransport } from 'nodemailer';

const { port, connections } = JSON.parse(process.argv[2]);
const pool = createTransport({
  pool: true,
  maxConnections: connections,
  maxMessages: 100,
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
});
let messages = [];
let batch = 0;

/** `{ messages }` are the ones to send; `{ send }` so many, each again when there are fewer, each under an id of its own. */
process.on('message', async ({ messages: given, send = 0 }) => {
  if (given) messages = given;
  batch += 1;
  let next = 0;
  const line = async () => {
    while (next < send) {
      const number = next++;
      const { from, to, raw } = messages[number % messages.length];
      const own = raw.replace(/^Message-ID:\s*<[^>]+>/im, `Message-ID: <${batch}-${number}@localhost>`);
      await pool.sendMail({ envelope: { from, to }, raw: own });
    }
  };
  await Promise.all(Array.from({ length: connections * 2 }, line));
  process.send({ sent: next });
});
process.send({ ready: true });

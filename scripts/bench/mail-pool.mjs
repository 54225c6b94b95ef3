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

/** Sends so many of the messages, each again when there are fewer, each under an id of its own. */
async function sendAll(count) {
  batch += 1;
  let next = 0;
  const line = async () => {
    while (next < count) {
      const number = next++;
      const { from, to, raw } = messages[number % messages.length];
      const own = raw.replace(/^Message-ID:\s*<[^>]+>/im, `Message-ID: <${batch}-${number}@localhost>`);
      await pool.sendMail({ envelope: { from, to }, raw: own });
    }
  };
  await Promise.all(Array.from({ length: connections * 2 }, line));
  return next;
}

/** `{ messages }` are the ones to send; `{ send }` how many. */
process.on('message', ({ messages: given = messages, send = 0 }) => {
  messages = given;
  sendAll(send).then(
    (sent) => process.send({ sent }),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send({ ready: true });

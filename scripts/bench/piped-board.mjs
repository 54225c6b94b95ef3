// The board's limit: node:http that runs the given statements one after the other and answers always the same bytes.
import http from 'node:http';

import pg from 'pg';

const { url, poolSize, reads, headers } = JSON.parse(process.argv[2]);
/** Asked for before the first request; too long for a command line. */
let bytes = Buffer.alloc(0);
const pool = new pg.Pool({ connectionString: url, max: poolSize });
/** What the database says goes out as it came. */
const types = { getTypeParser: () => (text) => text };

const server = http.createServer((_request, response) => {
  answer(response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

async function answer(response) {
  for (const [i, { text, values }] of reads.entries()) await pool.query({ name: `read-${i}`, text, values, types });
  response.writeHead(200, { 'content-type': headers['content-type'], 'content-length': bytes.length });
  response.end(bytes);
}

process.on('message', ({ body }) => {
  bytes = Buffer.from(body, 'base64');
  process.send({ long: bytes.length });
});
server.listen(0, '127.0.0.1', () => process.send({ ready: server.address().port }));

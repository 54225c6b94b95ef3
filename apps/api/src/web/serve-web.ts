import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import fastifyStatic from '@fastify/static';
import { NotFound, type OnsilRequest, type ProblemFilter } from '@onsil/platform';
import type { FastifyInstance } from 'fastify';

const ROOT = path.resolve('dist/web');
/** Paths that belong to the server: an unknown one is a 404, never the web app. */
const OF_SERVER = /^\/(?:api|dev|health)(?:\/|$|\?)/;

/**
 * Serves the built web app: hashed assets for a year, and `index.html` for every path of its router.
 * Without a build only the API answers.
 */
export async function serveWeb(fastify: FastifyInstance, filter: ProblemFilter): Promise<void> {
  if (existsSync(path.join(ROOT, 'index.html'))) {
    await fastify.register(fastifyStatic, {
      root: path.join(ROOT, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
      wildcard: true,
    });
  }
  const beside = filesBesidePage();
  fastify.get('/*', { config: { onsilWeb: true } }, (request, reply) => {
    const [pathname = ''] = request.url.split('?');
    if (beside.has(pathname)) return reply.header('cache-control', 'no-cache').sendFile(pathname.slice(1), ROOT);
    const isPage = !OF_SERVER.test(request.url) && existsSync(path.join(ROOT, 'index.html'));
    if (!isPage || path.extname(pathname) !== '') {
      filter.answer(new NotFound(), request as OnsilRequest, reply);
      return reply;
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html', ROOT);
  });
}

/** What the page asks for by a fixed name: the icon, the script that sets the theme before the first paint. */
function filesBesidePage(): Set<string> {
  if (!existsSync(ROOT)) return new Set();
  const files = readdirSync(ROOT, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  return new Set(files.map(({ name }) => `/${name}`).filter((name) => name !== '/index.html'));
}

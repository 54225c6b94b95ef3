// How a figure is taken: limit and Onsil in turns, five times, and the medians of both.
import http from 'node:http';
import { performance } from 'node:perf_hooks';

export const RUNS = 5;

/** The middle one of an odd number of values. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The value below which such a share of them lies. */
export function percentile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];
}

/**
 * Measures both sides in turns, the other one first each time, so that what slows the machine down slows both.
 * `ratio` is the median of the runs' own ratios.
 */
export async function inTurns({ limit, onsil, runs = RUNS, ratio = (ours, theirs) => ours / theirs }) {
  const taken = { limit: [], onsil: [] };
  for (let run = 0; run < runs; run++) {
    const sides = [
      ['limit', limit],
      ['onsil', onsil],
    ];
    for (const [side, measure] of run % 2 ? sides.reverse() : sides) taken[side].push(await measure(run));
  }
  return {
    limit: median(taken.limit),
    onsil: median(taken.onsil),
    ratio: median(taken.onsil.map((ours, run) => ratio(ours, taken.limit[run]))),
    runs: taken,
  };
}

/** How often a second `work` is done when so many do it at once, for so long. */
export async function aSecond(work, { atOnce, seconds }) {
  const end = performance.now() + seconds * 1_000;
  const begun = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        await work();
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1_000);
}

/** A client that keeps its connections; answers the status and the body's bytes. @throws Error for anything but 200 */
export function httpClient({ port, cookie, atOnce }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  const get = (path) =>
    new Promise((resolve, reject) => {
      const request = http.get({ host: '127.0.0.1', port, path, agent, headers: { cookie } }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve({ body, headers: answer.headers });
          else reject(new Error(`${path} answered ${answer.statusCode}: ${body.toString().slice(0, 300)}`));
        });
      });
      request.on('error', reject);
    });
  return { get, close: () => agent.destroy() };
}

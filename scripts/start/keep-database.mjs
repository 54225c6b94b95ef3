// The embedded PostgreSQL, looked after while Onsil runs: one that ends by itself is started again in its place.
import { isAlive } from '../pg.mjs';

const LOOK_MS = 500;
/** Within so long, more than a few ends are no accident any more. */
const WITHIN_MS = 60_000;

/**
 * Looks after a server of `startPg`. One that ends by itself is started again on its port, by which API and worker know
 * it; they wait meanwhile, as they do for any PostgreSQL that is away.
 * @param {{ server: import('../pg.mjs').RunningPg, say: (sentence: string) => void, onLost: () => void, mostEnds?: number }} house
 *   `say` hears what happened in one sentence; `onLost`, after it, that there is no database any more: it did not start, or
 *   ended more than `mostEnds` times within a minute.
 * @returns {{ stop: () => Promise<void> }} stops looking, then the server that runs by then
 */
export function keepDatabase({ server, say, onLost, mostEnds = 3 }) {
  let kept = server;
  let ends = [];
  let restarting;

  const lose = (sentence) => {
    clearInterval(looks);
    say(sentence);
    onLost();
  };
  const startAgain = async () => {
    const now = performance.now();
    ends = [...ends.filter((at) => now - at < WITHIN_MS), now];
    if (ends.length > mostEnds)
      return lose(
        `PostgreSQL ended by itself ${ends.length} times within a minute; its last words stand in ${kept.log}.`,
      );
    kept = await kept.startAgain();
    say('PostgreSQL ended by itself and was started again; whatever was saved is there.');
  };
  const looks = setInterval(() => {
    if (restarting || isAlive(kept.pid)) return;
    restarting = startAgain()
      .catch((error) => lose(`PostgreSQL ended by itself and does not start again: ${error.message}`))
      .finally(() => (restarting = undefined));
  }, LOOK_MS);

  return {
    stop: async () => {
      clearInterval(looks);
      await restarting;
      await kept.stop();
    },
  };
}

import type { RunningPg } from '../pg.mjs';

export function keepDatabase(house: {
  server: RunningPg;
  say: (sentence: string) => void;
  onLost: () => void;
  mostEnds?: number;
}): { stop: () => Promise<void> };

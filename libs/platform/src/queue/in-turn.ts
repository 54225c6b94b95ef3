import { Unavailable } from '../http/refusals.js';

/** Lets a few pieces of heavy work run at once, and others wait for their turn: a flood must not starve everything else. */
export class InTurn {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitAtMost = Infinity,
  ) {}

  /** @throws Unavailable when as many wait already as may */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.waitAtMost) throw new Unavailable();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}

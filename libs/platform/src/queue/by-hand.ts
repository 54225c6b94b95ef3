import type { Errand } from './carrier.js';

/** Does errands that no queue carries, a few at a time. */
export class ByHand {
  private readonly inHand = new Map<string, Promise<void>>();
  private waiting: Errand[] = [];

  constructor(
    private readonly process: (errand: Errand) => Promise<void>,
    private readonly concurrency: number,
    private readonly onError: (error: Error) => void,
  ) {}

  /** What waits now, in place of what waited before; answers at once. What is in hand goes on. */
  take(errands: readonly Errand[]): void {
    this.waiting = errands.filter(({ id }) => !this.inHand.has(id));
    while (this.inHand.size < this.concurrency && this.next());
  }

  /** Begins nothing more, and waits for what is in hand. */
  async stop(): Promise<void> {
    this.waiting = [];
    await Promise.all(this.inHand.values());
  }

  private next(): boolean {
    const errand = this.waiting.shift();
    if (!errand) return false;
    const done = this.process(errand)
      .catch(this.onError)
      .finally(() => {
        this.inHand.delete(errand.id);
        this.next();
      });
    this.inHand.set(errand.id, done);
    return true;
  }
}

import { createHash } from 'node:crypto';

/** The same number for the same words: a story is repeatable by its seed, in whatever order its parts are told. */
export class Chance {
  constructor(private readonly seed: string) {}

  /** A number from 0 to 1, without 1. */
  of(...words: readonly (string | number)[]): number {
    return (
      createHash('sha256')
        .update([this.seed, ...words].join('|'))
        .digest()
        .readUInt32BE(0) /
      2 ** 32
    );
  }

  /** True in so many of 100 cases. */
  happens(percent: number, ...words: readonly (string | number)[]): boolean {
    return this.of(...words) * 100 < percent;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number, ...words: readonly (string | number)[]): number {
    return from + Math.floor(this.of(...words) * (to - from + 1));
  }
}

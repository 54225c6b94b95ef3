import { z } from 'zod';

/** The smallest count that is told to readers who may not see teams. */
export const SMALLEST_TOLD = 5;

/** A count for readers who may not see teams; null: not told. */
export const toldCount = z.int().min(SMALLEST_TOLD).nullable();

/** The count, or null when it is so small that it could point at somebody. */
export function hiddenCount(count: number): number | null {
  return count < SMALLEST_TOLD ? null : count;
}

/**
 * The parts of one whole, each hidden when small. What is hidden could be found together by subtraction: while that sum
 * is itself small (but not zero, which points at nobody), the smallest told part is hidden as well.
 */
export function hiddenParts<K extends string>(parts: Readonly<Record<K, number>>): Record<K, number | null> {
  const bySize = (Object.entries<number>(parts) as [K, number][]).sort(([, a], [, b]) => a - b);
  const hidden = new Set<K>();
  let sum = 0;
  for (const [name, count] of bySize) {
    if (count >= SMALLEST_TOLD && (sum === 0 || sum >= SMALLEST_TOLD)) break;
    hidden.add(name);
    sum += count;
  }
  return Object.fromEntries(bySize.map(([name, count]) => [name, hidden.has(name) ? null : count])) as Record<
    K,
    number | null
  >;
}

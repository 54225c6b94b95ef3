/** The smallest count that is told to readers who may not see teams. */
export const SMALLEST_TOLD = 5;

/** The count, or null when it is so small that it could point at somebody. Zero points at nobody but is hidden as well: it would tell the rest. */
export function hiddenCount(count: number): number | null {
  return count < SMALLEST_TOLD ? null : count;
}

/**
 * The parts of one whole, each hidden when small. When exactly one part is hidden it could be found by subtraction, so the
 * smallest told part is hidden with it.
 */
export function hiddenParts<K extends string>(parts: Readonly<Record<K, number>>): Record<K, number | null> {
  const told = Object.entries<number>(parts) as [K, number][];
  const hidden = new Set(told.filter(([, count]) => count < SMALLEST_TOLD).map(([name]) => name));
  if (hidden.size === 1) {
    const [next] = told.filter(([name]) => !hidden.has(name)).sort(([, a], [, b]) => a - b);
    if (next) hidden.add(next[0]);
  }
  return Object.fromEntries(told.map(([name, count]) => [name, hidden.has(name) ? null : count])) as Record<
    K,
    number | null
  >;
}

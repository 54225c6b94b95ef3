/**
 * A cycle in a graph of `node -> the nodes it needs`, as the path that closes it (`[a, b, a]`), or null. Nodes that are needed but not
 * listed have no needs.
 */
export function findCycle(needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();
  const path: string[] = [];

  const visit = (node: string): string[] | null => {
    if (finished.has(node)) return null;
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    path.push(node);
    for (const needed of needs.get(node) ?? []) {
      const cycle = visit(needed);
      if (cycle) return cycle;
    }
    path.pop();
    finished.add(node);
    return null;
  };

  for (const node of needs.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}

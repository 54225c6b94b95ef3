import type { ReadinessFrameworkRow, ReadinessRoundView } from '@onsil/contracts';

/** The frameworks that a round may be opened with: the version that the cohort began with, else the newest of each. */
export function choosable(
  frameworks: readonly ReadinessFrameworkRow[],
  rounds: readonly Pick<ReadinessRoundView, 'framework'>[],
): ReadinessFrameworkRow[] {
  const kept = new Map(rounds.map(({ framework: { key, version } }) => [key, version]));
  const newest = new Map<string, number>();
  for (const { key, version } of frameworks) newest.set(key, Math.max(newest.get(key) ?? 0, version));
  return frameworks.filter(({ key, version }) => version === (kept.get(key) ?? newest.get(key)));
}

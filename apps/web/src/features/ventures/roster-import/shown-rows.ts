/** Which rows of a dry run are shown, as it stands in the address. */
export const SHOWN_ROWS = ['all', 'refused', 'decision', 'match', 'new', 'finding'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

/** Anything else in the address is passed over. */
export function dryRunSearch({ show }: Record<string, unknown>): { show?: ShownRows } {
  const known = SHOWN_ROWS.find((each) => each === show);
  return known && known !== 'all' ? { show: known } : {};
}

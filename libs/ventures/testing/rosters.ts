import { readFileSync } from 'node:fs';

/** The bytes of one of the rosters in `testing/rosters`. */
export function rosterFile(
  name: 'gangwon-2026-teams-cp949.csv' | 'gangwon-2026-teams.xlsx' | 'yc-2005-2014.csv',
): Buffer {
  return readFileSync(new URL(`./rosters/${name}`, import.meta.url));
}

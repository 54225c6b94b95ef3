import type { HubRead, HubTx } from '@onsil/platform';

import type { FileFramework } from './read-framework-file.js';

/**
 * The hub's newest version of a framework, those taken off its list counted, and whether it is on the list and says the same word
 * for word; undefined before the first.
 */
export async function newestVersion(
  sql: HubTx | HubRead,
  { key, content }: FileFramework,
): Promise<{ readonly version: number; readonly isSame: boolean } | undefined> {
  const [newest] = await sql.rows<{ version: number; isSame: boolean }>(
    `select number as version, content = $3::jsonb and taken_off_at is null as "isSame" from readiness.framework
      where hub_id = $1 and key = $2 order by number desc limit 1`,
    [sql.hubId, key, JSON.stringify(content)],
  );
  return newest;
}

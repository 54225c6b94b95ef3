import type { HubRead, HubTx } from '@onsil/platform';

import type { FileFramework } from './read-framework-file.js';

/** The hub's newest version of a framework, and whether it says the same word for word; undefined before the first. */
export async function newestVersion(
  sql: HubTx | HubRead,
  { key, content }: FileFramework,
): Promise<{ readonly version: number; readonly isSame: boolean } | undefined> {
  const [newest] = await sql.rows<{ version: number; isSame: boolean }>(
    `select number as version, content = $3::jsonb as "isSame" from readiness.framework
      where hub_id = $1 and key = $2 order by number desc limit 1`,
    [sql.hubId, key, JSON.stringify(content)],
  );
  return newest;
}

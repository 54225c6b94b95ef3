import { afterEach, describe, expect, it } from '@jest/globals';
import { testDatabaseUrls } from '@onsil/testing/platform';
import pg from 'pg';

import { assertWalledRole } from './assert-walled-role.js';
import { HubReads } from './hub-reads.js';

describe('the role that the database is opened with', () => {
  let pool: pg.Pool;
  const open = (connectionString: string): HubReads => new HubReads((pool = new pg.Pool({ connectionString, max: 1 })));
  afterEach(() => pool.end());

  it('may be the one that owns nothing', async () => {
    await expect(assertWalledRole(open(testDatabaseUrls().app))).resolves.toBeUndefined();
  });

  it('is refused when it owns the tables behind the wall', async () => {
    await expect(assertWalledRole(open(testDatabaseUrls().owner))).rejects.toThrow(
      /"onsil_owner", which could step over the hub wall \(bypasses, owns, truncates\)\. Use the role onsil_app/,
    );
  });

  it('is refused when it steps over every wall', async () => {
    const root = new URL(process.env['TEST_ROOT_URL']!);
    root.pathname = new URL(testDatabaseUrls().app).pathname;

    await expect(assertWalledRole(open(root.href))).rejects.toThrow(/\(superuser, bypasses, owns, truncates\)/);
  });
});

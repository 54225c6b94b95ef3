import { afterEach, describe, expect, it } from '@jest/globals';
import type { RosterImportView } from '@onsil/contracts';

import { hasCode } from '../../../api/problem.js';
import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { confirmImport, undoImport } from './roster-import.queries.js';

const dryRun = { id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f', version: 3 } as RosterImportView;
const IMPORT = `POST /api/v1/hubs/campus-gangwon/roster-imports/${dryRun.id}`;
const CONFIRM = `${IMPORT}/confirm`;

describe('confirming or undoing a large import', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it.each([
    [CONFIRM, () => confirmImport('campus-gangwon', dryRun)],
    [`${IMPORT}/undo`, () => undoImport('campus-gangwon', dryRun.id)],
  ])('asks again under the same key while a proxy gives up or the first is still at work: %s', async (path, send) => {
    const keys: (string | null)[] = [];
    const answers = [
      () => new Response('<h1>504 Gateway Time-out</h1>', { status: 504 }),
      () => refusal(409, 'platform.key_in_progress', 'Still at work.'),
      () => ({ teams: 10_000 }),
    ];
    restore = fakeApi({ [path]: ({ headers }) => answers[keys.push(headers.get('idempotency-key')) - 1]!() });

    await send();

    expect(keys).toHaveLength(3);
    expect(keys[0]).toBeTruthy();
    expect(new Set(keys).size).toBe(1);
  });

  it('does not ask again after a refusal', async () => {
    let times = 0;
    restore = fakeApi({ [CONFIRM]: () => ((times += 1), refusal(409, 'ventures.roster_outdated', 'Look again.')) });

    const error: unknown = await confirmImport('campus-gangwon', dryRun).catch((refused: unknown) => refused);

    expect(hasCode(error, 'ventures.roster_outdated')).toBe(true);
    expect(times).toBe(1);
  });
});

import { describe, expect, it } from '@jest/globals';

import { ExceptionAlreadyDecided, ExceptionNotRunning } from '../progress.errors.js';
import { MilestoneException } from './milestone-exception.entity.js';

const BY = { personId: 'manager', at: new Date('2031-03-04T09:00:00Z'), note: null };
const anException = (overrides: Partial<MilestoneException> = {}): MilestoneException =>
  Object.assign(new MilestoneException(), { kind: 'blocked', status: 'asked', version: 1, ...overrides });

describe('MilestoneException', () => {
  it.each(['granted', 'refused'] as const)('is %s once, by somebody', (status) => {
    const exception = anException();

    exception.decide(status, BY);

    expect(exception).toMatchObject({ status, decidedBy: 'manager', decidedAt: BY.at, version: 2 });
    expect(() => exception.decide('granted', BY)).toThrow(ExceptionAlreadyDecided);
  });

  it('runs out after the last day of a waiver that has one, once', () => {
    const waiver = anException({ kind: 'waiver', status: 'granted', untilOn: '2031-03-20' });
    expect(() => waiver.runOut('2031-03-20')).toThrow(ExceptionNotRunning);

    waiver.runOut('2031-03-21');

    expect(waiver).toMatchObject({ status: 'ended', untilOn: '2031-03-20', version: 2 });
    const others = [
      anException({ kind: 'waiver', status: 'granted', untilOn: null }),
      anException({ kind: 'blocked', status: 'granted', untilOn: '2031-03-20' }),
    ];
    for (const other of [waiver, ...others]) expect(() => other.runOut('2031-03-21')).toThrow(ExceptionNotRunning);
  });

  it('is lifted while it blocks, and only then', () => {
    const block = anException({ status: 'granted' });

    block.end();

    expect(block.status).toBe('ended');
    for (const other of [block, anException(), anException({ kind: 'extension', status: 'granted' })])
      expect(() => other.end()).toThrow(ExceptionNotRunning);
  });
});

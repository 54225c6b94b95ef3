import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { insertMentoredTeam, type MentoredTeam } from '@onsil/testing/mentoring';

import { openRound } from '../../testing/index.js';
import { FrameworkQuery } from '../framework/framework.query.js';
import { TakeFrameworkOff } from '../framework/take-framework-off.js';
import {
  FrameworkFileIsAnother,
  FrameworkHasFaults,
  FrameworkInUse,
  FrameworkIsFixed,
  FrameworkUnchanged,
} from '../readiness.errors.js';
import { ReadinessModule } from '../readiness.module.js';
import { CheckFrameworkFile } from './check-framework-file.js';
import { DownloadFramework } from './download-framework.js';
import { EXAMPLE_FRAMEWORK } from './example-framework.js';
import { LoadFramework } from './load-framework.js';
import { writeFrameworkJson } from './write-framework-json.js';

describe('a framework of the hub’s own', () => {
  let hub: HubHarness;
  let team: MentoredTeam;
  let manager: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReadinessModule] });
    hub.clock.set('2031-03-04T08:00:00Z');
    team = await insertMentoredTeam(hub);
    manager = team.manager;
  });

  const fileOf = (content: Buffer) => ({ name: 'mine.json', content: Readable.from([content]) });
  const named = (ko: string): Buffer =>
    writeFrameworkJson({
      ...EXAMPLE_FRAMEWORK,
      content: { ...EXAMPLE_FRAMEWORK.content, name: { ko, en: 'Our framework' } },
    });
  const check = (bytes: Buffer) => hub.get(CheckFrameworkFile).execute(manager, fileOf(bytes));
  const load = (bytes: Buffer, sha256 = createHash('sha256').update(bytes).digest('hex')) =>
    hub.get(LoadFramework).execute(manager, { file: fileOf(bytes), sha256 });

  it('is looked at, loaded as it was looked at, and chosen by a cohort that keeps its version', async () => {
    const bytes = named('우리 틀');
    const checked = await check(bytes);
    expect(checked).toMatchObject({
      faults: [],
      more: 0,
      framework: { key: 'our_space', version: 1, isUnchanged: false },
    });

    const row = await load(bytes, checked.sha256);

    expect(row).toMatchObject({
      key: 'our_space',
      version: 1,
      origin: 'loaded',
      dimensions: 2,
      levels: 3,
      criteria: 7,
    });
    const [entry] = (await hub.auditTrail()).filter(({ action }) => action === 'readiness_framework.loaded');
    expect(entry).toMatchObject({ after: { key: 'our_space', number: 1, origin: 'loaded' } });
    const round = await openRound(hub, team, { framework: { key: 'our_space', version: 1 } });
    expect(round.framework).toMatchObject({ key: 'our_space', version: 1, name: { ko: '우리 틀' } });
    expect(await load(named('우리 틀, 고침'))).toMatchObject({ version: 2 });
    await expect(openRound(hub, team, { framework: { key: 'our_space', version: 2 } })).rejects.toMatchObject({
      constructor: FrameworkIsFixed,
      params: { version: 1 },
    });
    const { items } = await hub.get(FrameworkQuery).list(team.lead);
    expect(
      items
        .filter(({ origin }) => origin === 'loaded')
        .map(({ version, cohorts }) => [version, cohorts.map(({ id }) => id)]),
    ).toEqual([
      [2, []],
      [1, [team.cohortId]],
    ]);
  });

  it('is not loaded when it is another file, has faults, or says nothing new', async () => {
    const bytes = named('우리 틀');
    await expect(load(bytes, '0'.repeat(64))).rejects.toThrow(FrameworkFileIsAnother);
    await expect(load(Buffer.from('{}'))).rejects.toThrow(FrameworkHasFaults);
    await load(bytes);

    expect((await check(bytes)).framework).toMatchObject({ version: 1, isUnchanged: true });
    await expect(load(bytes)).rejects.toMatchObject({ constructor: FrameworkUnchanged, params: { version: 1 } });
  });

  it('gets a number of its own from each of several files at once', async () => {
    const rows = await Promise.all(['가', '나', '다'].map((name) => load(named(name))));

    expect(rows.map(({ version }) => version).toSorted()).toEqual([1, 2, 3]);
  });

  it('is given up at the first byte too many', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (; given < 200; given++) yield Buffer.alloc(1_048_576, 0x20);
      })(),
    );

    await expect(
      hub.get(CheckFrameworkFile).execute(manager, { name: 'x.json', content: endless }),
    ).rejects.toMatchObject({ code: 'platform.file_too_large', params: { megabytes: 5 } });
    expect(given).toBeLessThan(30);
  });

  it('names its faults in the reader’s language, and no more than a page of them', async () => {
    const many = JSON.parse(named('틀').toString()) as { cells: { criteria: unknown[] }[] };
    for (const cell of many.cells) cell.criteria = Array.from({ length: 12 }, () => ({}));

    const { faults, more, framework } = await check(Buffer.from(JSON.stringify(many)));

    expect(framework).toBeNull();
    expect(faults).toHaveLength(200);
    expect(more).toBeGreaterThan(0);
    expect(faults[0]!.message).toMatch(/[가-힣]/);
    expect(faults.every(({ message }) => !/[{}]/.test(message))).toBe(true);
  });

  it('leaves the list while no cohort uses it; its number is not given again, and its file may be loaded anew', async () => {
    const bytes = named('잘못 불러온 틀');
    await load(bytes);
    const takeOff = (version: number, by = manager) =>
      hub.get(TakeFrameworkOff).execute(by, { key: 'our_space', version });
    await takeOff(1);

    const { items } = await hub.get(FrameworkQuery).list(manager);
    expect(items.filter(({ origin }) => origin === 'loaded')).toEqual([]);
    await expect(hub.get(FrameworkQuery).one(manager, { key: 'our_space', version: 1 })).rejects.toThrow(NotFound);
    await expect(openRound(hub, team, { framework: { key: 'our_space', version: 1 } })).rejects.toThrow(NotFound);
    await expect(takeOff(1)).rejects.toThrow(NotFound);
    expect((await hub.auditTrail()).at(-1)).toMatchObject({
      action: 'readiness_framework.taken_off',
      before: { key: 'our_space', number: 1 },
    });
    expect(await load(bytes)).toMatchObject({ version: 2 });
    const elsewhere = (await freshHub({ modules: [ReadinessModule] })).actorAs('hub_manager');
    await expect(takeOff(2, elsewhere)).rejects.toThrow(NotFound);
  });

  it('stays on the list while a cohort keeps to it or a gate asks for it, and so does what comes with Onsil', async () => {
    await load(named('우리 틀'));
    await load(named('우리 틀, 고침'));
    await openRound(hub, team, { framework: { key: 'our_space', version: 1 } });
    const takeOff = (key: string, version: number) => hub.get(TakeFrameworkOff).execute(manager, { key, version });
    const ask = (framework: string) =>
      hub.asOwner(`update programmes.stage set gate = $2 where hub_id = $1`, [
        hub.hub.id,
        JSON.stringify({ mode: 'all', of: [{ kind: 'group', mode: 'any', of: [{ kind: 'readiness', framework }] }] }),
      ]);

    await expect(takeOff('our_space', 1)).rejects.toThrow(FrameworkInUse);
    await expect(takeOff('vrg', 1)).rejects.toThrow(NotFound);
    await ask('our_space');
    await takeOff('our_space', 2);
    const other = writeFrameworkJson({ ...EXAMPLE_FRAMEWORK, key: 'of_a_gate' });
    await load(other);
    await ask('of_a_gate');
    await expect(takeOff('of_a_gate', 1)).rejects.toThrow(FrameworkInUse);
  });

  it('is either used or taken off when both happen at once, never both', async () => {
    await load(named('우리 틀'));

    const outcomes = await Promise.allSettled([
      openRound(hub, team, { framework: { key: 'our_space', version: 1 } }),
      hub.get(TakeFrameworkOff).execute(manager, { key: 'our_space', version: 1 }),
    ]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps one version for the gate that asks for it, also when all are taken off at once', async () => {
    await load(named('우리 틀'));
    await load(named('우리 틀, 고침'));
    const gate = { mode: 'all', of: [{ kind: 'readiness', framework: 'our_space' }] };
    await hub.asOwner(`update programmes.stage set gate = $2 where hub_id = $1`, [hub.hub.id, JSON.stringify(gate)]);

    const outcomes = await Promise.allSettled(
      [1, 2].map((version) => hub.get(TakeFrameworkOff).execute(manager, { key: 'our_space', version })),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('comes as a file that is read again, like the example', async () => {
    await load(named('우리 틀'));
    const files = hub.get(DownloadFramework);

    const own = await files.execute(manager, { key: 'our_space', version: 1 }, 'xlsx');
    const example = await files.example(manager, 'xlsx');

    expect(own.name).toBe('our_space-1.xlsx');
    expect((await check(own.content)).framework).toMatchObject({ version: 1, isUnchanged: true });
    expect((await check(example.content)).framework).toMatchObject({ version: 2, isUnchanged: false });
  });
});

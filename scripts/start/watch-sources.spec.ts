import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { watchSources } from './watch-sources.mjs';

const LOOK_MS = 10;

describe('sources that are watched', () => {
  let folder: string;
  let file: string;
  let changes: number;
  let end: () => void;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'onsil-watch-'));
    mkdirSync(path.join(folder, 'inner'));
    file = path.join(folder, 'inner', 'main.ts');
    writeFileSync(file, '0');
    changes = 0;
    end = watchSources([folder], () => changes++, LOOK_MS);
  });
  afterEach(() => {
    end();
    rmSync(folder, { recursive: true });
  });

  /** As editors save: a new file in the old one's place. Waits until it was told. */
  async function save(text: string): Promise<void> {
    const before = changes;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    for (let looks = 0; changes === before && looks < 300; looks++) await pause(LOOK_MS);
  }

  it('are told each time an editor puts a new file in the place of the old one', async () => {
    await save('1');
    await save('2');
    await save('3');

    expect(changes).toBe(3);
  });

  it('are not what a test or a picture is', async () => {
    writeFileSync(path.join(folder, 'main.spec.ts'), '');
    writeFileSync(path.join(folder, 'board.png'), '');
    await pause(10 * LOOK_MS);

    expect(changes).toBe(0);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { demoSetting } from './demo-state.mjs';
import { assertPortFree, takeFolder } from './preflight.mjs';

describe('what must hold before a start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'onsil-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('names a taken port and another one to choose', async () => {
    const server = net.createServer();
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    const { port } = server.address() as net.AddressInfo;

    await expect(assertPortFree('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is taken: stop what listens there, or choose another, for example PORT=${port + 1} npm start.`,
    );
    await new Promise((down) => server.close(down));
    await expect(assertPortFree('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('names an address that is not of this machine', async () => {
    await expect(assertPortFree('203.0.113.7', 3000)).rejects.toThrow('HOST=203.0.113.7 cannot be listened on');
  });

  it('names a data folder that cannot be made, and what to do', () => {
    writeFileSync(path.join(folder, 'file'), '');

    expect(() => takeFolder(path.join(folder, 'file', 'data'))).toThrow(
      /cannot be written: give this user the right to write there, or set ONSIL_DATA_DIR/,
    );
  });

  it('names a place where the system makes no folders, and does not go round for ever', () => {
    expect(() => takeFolder('/proc/onsil/data')).toThrow(/\/proc\/onsil\/data cannot be written/);
  });

  it('makes the folder and those above it', async () => {
    const giveBack = takeFolder(path.join(folder, 'a', 'b'));

    expect(readFileSync(path.join(folder, 'a', 'b', 'start.pid'), 'utf8')).toBe(`${process.pid}`);
    await giveBack();
  });

  it('takes a folder over from a start that was killed', async () => {
    writeFileSync(path.join(folder, 'start.pid'), '4194300');

    const giveBack = takeFolder(folder);

    expect(readFileSync(path.join(folder, 'start.pid'), 'utf8')).toBe(`${process.pid}`);
    await giveBack();
  });
});

describe('whether the demo is on', () => {
  it.each(['empty', 'half', 'demo'] as const)('is on by itself on the embedded server over %s', (state) => {
    expect(demoSetting({ told: undefined, embedded: true, state })).toBe('1');
  });

  it.each([
    [undefined, true, 'own'],
    ['', true, 'own'],
    [undefined, false, 'empty'],
    [undefined, false, 'demo'],
    ['0', true, 'demo'],
  ] as const)('is off when told %p, embedded %p, over %s', (told, embedded, state) => {
    expect(demoSetting({ told, embedded, state })).toBe('0');
  });

  it('never turns on over other data', () => {
    expect(() => demoSetting({ told: '1', embedded: true, state: 'own' })).toThrow('the demo never turns on over it');
  });
});

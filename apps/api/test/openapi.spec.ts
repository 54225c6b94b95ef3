import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';

import { keptDocument } from '../src/openapi/kept-document.js';
import { sharedApi, type RunningApi } from './ground/running-api.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DOCUMENT = 'docs/openapi.json';
const UNDOCUMENTED = ['GET /health/live', 'GET /health/ready'];

describe('the OpenAPI document', () => {
  let api: RunningApi;
  let served: OpenAPIObject;

  beforeAll(async () => {
    api = await sharedApi();
    served = (await api.call({ route: 'GET /api/openapi.json' })).json<OpenAPIObject>();
  }, 60_000);

  it('is OpenAPI 3.1', () => {
    expect(served.openapi).toMatch(/^3\.1\./);
  });

  it('documents the registered routes, all of them and no other', () => {
    const documented = operationsOf(served).map(({ name }) => name);
    const registered = api.routes
      .map(({ name }) => name.replace(/:(\w+)/g, '{$1}'))
      .filter((name) => !UNDOCUMENTED.includes(name) && !/ \/dev\//.test(name));

    expect(documented.sort()).toEqual(registered.sort());
  });

  it('gives every operation a name of its own and a sentence', () => {
    const names = operationsOf(served).map(({ operation }) => operation.operationId);

    expect(new Set(names).size).toBe(names.length);
    expect(operationsOf(served).filter(({ operation }) => !operation.summary || !operation.operationId)).toEqual([]);
  });

  it('names every placeholder of a path as a parameter', () => {
    const unnamed = operationsOf(served).filter(({ name, operation }) => {
      const placeholders = [...name.matchAll(/\{(\w+)\}/g)].map(([, placeholder]) => placeholder!);
      const named = parametersOf(operation, 'path');
      return placeholders.some((placeholder) => !named.includes(placeholder));
    });

    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('is the one that is kept in docs, but for what the demo alone serves', () => {
    const kept = JSON.parse(readFileSync(`${ROOT}${DOCUMENT}`, 'utf8')) as OpenAPIObject;

    expect(differing(served.paths, kept.paths)).toEqual(['/api/v1/demo', '/api/v1/demo/reset']);
    const schemas = differing(served.components?.schemas, kept.components?.schemas);
    expect(schemas.filter((name) => !name.startsWith('Demo'))).toEqual([]);
  });

  it('is the one that the web client is made from', async () => {
    const { stderr, status } = spawnSync(process.execPath, ['scripts/openapi.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: await keptDocument(),
    });

    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  }, 60_000);

  it('has nothing that redocly would mend', () => {
    const { stdout } = tool('@redocly/cli/bin/cli.js', 'lint', DOCUMENT, '--extends=recommended', '--format=json');
    const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string; location: unknown }[] };

    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  }, 60_000);
});

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

function operationsOf(document: OpenAPIObject): { name: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
}

/** The names under which two maps do not say the same. */
function differing(a: object = {}, b: object = {}): string[] {
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.filter((name) => JSON.stringify(left.get(name)) !== JSON.stringify(right.get(name)));
}

function parametersOf(operation: Operation, place: string): string[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === place).map(({ name }) => name);
}

function tool(path: string, ...args: string[]): { stdout: string; status: number | null } {
  return spawnSync(process.execPath, [`node_modules/${path}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    maxBuffer: 2 ** 26,
  });
}

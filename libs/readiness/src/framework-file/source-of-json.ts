import type { DraftPath, FrameworkSource } from './fault.js';

/** What a JSON text says, as a draft. Places are paths: `cells[3].title.ko`. */
export function sourceOfJson(text: string): FrameworkSource {
  try {
    return { draft: JSON.parse(text), placeOf: jsonPath, faults: [] };
  } catch (error) {
    const { line, column } = whereIn(text, error);
    return {
      draft: undefined,
      placeOf: jsonPath,
      faults: [{ kind: 'broken_json', at: `${line}:${column}`, params: { line } }],
    };
  }
}

function jsonPath(path: DraftPath): string {
  return path.reduce<string>(
    (said, step) => (typeof step === 'number' ? `${said}[${step}]` : `${said}${said && '.'}${step}`),
    '',
  );
}

/** The parser names a position in its words only. */
function whereIn(text: string, error: unknown): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

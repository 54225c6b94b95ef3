import type { DraftPath, Fault } from './fault.js';
import { cycleFaults, type CriterionPlace } from './cycle-faults.rule.js';
import { fieldOf, isRecord, itemsOf } from './loose.rule.js';

interface Named {
  readonly key: string;
  readonly path: DraftPath;
}

/** A draft as far as it can be read, whatever is wrong with it otherwise. */
interface Loose {
  readonly levels: number;
  readonly dimensions: readonly Named[];
  readonly cells: readonly { readonly dimension: unknown; readonly level: unknown; readonly path: DraftPath }[];
  readonly criteria: readonly CriterionPlace[];
}

/**
 * What does not fit together: keys used twice, levels that no cell has, names that point nowhere, circles. Judges also a
 * draft whose shape is wrong, so that everything is named at once.
 */
export function structureFaults(draft: unknown): Fault[] {
  const loose = looseOf(draft);
  const known = new Set(loose.dimensions.map(({ key }) => key));
  return [
    ...twice(loose.dimensions),
    ...twice(loose.criteria),
    ...cellFaults(loose, known),
    ...missingLevels(loose, known),
    ...cycleFaults(loose.criteria),
    ...pointFaults(draft, known),
    ...fundingFaults(draft, loose.levels),
  ];
}

function looseOf(draft: unknown): Loose {
  const named = (list: unknown, path: DraftPath): Named[] =>
    itemsOf(list).flatMap((each, at) => {
      const key = fieldOf(each, 'key');
      return typeof key === 'string' && key !== '' ? [{ key, path: [...path, at] }] : [];
    });
  const cells = itemsOf(fieldOf(draft, 'cells'));
  return {
    levels: itemsOf(fieldOf(draft, 'levels')).length,
    dimensions: named(fieldOf(draft, 'dimensions'), ['dimensions']),
    cells: cells.map((cell, at) => ({
      dimension: fieldOf(cell, 'dimension'),
      level: fieldOf(cell, 'level'),
      path: ['cells', at],
    })),
    criteria: cells.flatMap((cell, at) =>
      named(fieldOf(cell, 'criteria'), ['cells', at, 'criteria']).map((criterion) => ({
        ...criterion,
        requires: itemsOf(
          fieldOf(itemsOf(fieldOf(cell, 'criteria'))[Number(criterion.path.at(-1))], 'requires'),
        ).filter((other) => typeof other === 'string'),
      })),
    ),
  };
}

function twice(list: readonly Named[]): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ key, path }) => {
    if (seen.has(key)) return [{ kind: 'duplicate_key', path: [...path, 'key'], params: { key: key.slice(0, 80) } }];
    seen.add(key);
    return [];
  });
}

function cellFaults({ cells, levels }: Loose, known: ReadonlySet<string>): Fault[] {
  const seen = new Set<string>();
  return cells.flatMap(({ dimension, level, path }) => {
    const faults: Fault[] = [];
    if (typeof dimension === 'string' && dimension !== '' && !known.has(dimension))
      faults.push({ kind: 'unknown_dimension', path: [...path, 'dimension'], params: { key: dimension.slice(0, 40) } });
    if (typeof level !== 'number' || !Number.isInteger(level)) return faults;
    if (levels > 0 && level > levels)
      faults.push({ kind: 'out_of_range', path: [...path, 'level'], params: { bound: levels } });
    const cell = `${String(dimension)} ${level}`;
    if (seen.has(cell)) faults.push({ kind: 'duplicate_cell', path, params: { dimension: String(dimension), level } });
    seen.add(cell);
    return faults;
  });
}

function missingLevels({ cells, levels }: Loose, known: ReadonlySet<string>): Fault[] {
  const there = new Set(cells.map(({ dimension, level }) => `${String(dimension)} ${String(level)}`));
  return [...known].flatMap((dimension) =>
    Array.from({ length: Math.min(levels, 12) }, (_, at) => at + 1)
      .filter((level) => !there.has(`${dimension} ${level}`))
      .map((level): Fault => ({ kind: 'missing_level', path: ['cells'], params: { dimension, level } })),
  );
}

/** Where dimensions earn points, each has its own in every year's table. */
function pointFaults(draft: unknown, known: ReadonlySet<string>): Fault[] {
  const tables = itemsOf(fieldOf(draft, 'weights'));
  if (fieldOf(draft, 'scoring') === 'points' && tables.length === 0)
    return [{ kind: 'missing_points', path: ['weights'], params: { dimension: [...known].join(', ').slice(0, 200) } }];
  const years = new Set<unknown>();
  return tables.flatMap((table, at) => {
    const path = ['weights', at];
    const [year, points] = [fieldOf(table, 'year'), fieldOf(table, 'points')];
    const again: Fault[] = years.has(year)
      ? [{ kind: 'duplicate_key', path: [...path, 'year'], params: { key: String(year).slice(0, 20) } }]
      : [];
    years.add(year);
    if (!isRecord(points)) return again;
    return [
      ...again,
      ...Object.keys(points)
        .filter((key) => !known.has(key))
        .map((key): Fault => ({
          kind: 'unknown_dimension',
          path: [...path, 'points', key],
          params: { key: key.slice(0, 40) },
        })),
      ...[...known]
        .filter((key) => points[key] === undefined)
        .map((dimension): Fault => ({ kind: 'missing_points', path: [...path, 'points'], params: { dimension } })),
    ];
  });
}

function fundingFaults(draft: unknown, levels: number): Fault[] {
  return itemsOf(fieldOf(draft, 'funding')).flatMap((hint, at) => {
    const [from, to] = [fieldOf(hint, 'from'), fieldOf(hint, 'to')];
    if (typeof from !== 'number' || typeof to !== 'number' || levels === 0) return [];
    return to > levels || from > to
      ? [{ kind: 'out_of_range', path: ['funding', at, 'to'], params: { bound: levels } }]
      : [];
  });
}

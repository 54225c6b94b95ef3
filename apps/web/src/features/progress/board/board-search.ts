import type { BoardSort } from './board-rows.rule.js';

/** What the address of the board holds; lists are comma-separated. */
export interface BoardSearch {
  standing?: string;
  state?: string;
  milestone?: string;
  /** ISO day. */
  due?: string;
  risk?: string;
  silent?: number;
  class?: string;
  sector?: string;
  district?: string;
  mentor?: string;
  assessment?: string;
  q?: string;
  sort?: Exclude<BoardSort, 'risk'>;
  /** The team whose panel is open. */
  team?: string;
}

const TEXTS = [
  'standing',
  'state',
  'milestone',
  'due',
  'risk',
  'class',
  'sector',
  'district',
  'mentor',
  'assessment',
  'q',
  'team',
] as const;

/** The address as far as it makes sense; what does not is dropped. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const search: BoardSearch = {};
  for (const name of TEXTS) {
    const value = raw[name];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) search[name] = `${value}`;
  }
  const silent = Number(raw['silent']);
  if (Number.isInteger(silent) && silent > 0) search.silent = silent;
  if (raw['sort'] === 'silent' || raw['sort'] === 'name') search.sort = raw['sort'];
  return search;
}

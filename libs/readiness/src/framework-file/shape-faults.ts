import type { z } from 'zod';

import type { DraftPath, Fault } from './fault.js';
import { frameworkDraft } from './framework-draft.js';
import { valueAt } from './loose.rule.js';

type Issue = z.core.$ZodIssue;

/** What in a draft has not the shape of a framework, field by field. */
export function shapeFaults(draft: unknown): Fault[] {
  const parsed = frameworkDraft.safeParse(draft);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, draft));
}

function faultsOf(issue: Issue, draft: unknown): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const isThere = valueAt(draft, path) !== undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ kind: 'unknown_field', path, params: { field: field.slice(0, 60) } }));
    case 'invalid_type':
      return [isThere ? { kind: 'wrong_type', path } : missing(path)];
    case 'invalid_value':
      if (!isThere) return [missing(path)];
      return [{ kind: 'unknown_choice', path, params: { choices: issue.values.map(String).join(', ') } }];
    case 'invalid_format':
      return [{ kind: issue.format === 'url' ? 'bad_address' : 'bad_key', path }];
    case 'too_small':
      if (issue.origin !== 'number' && issue.origin !== 'int') return [{ kind: 'empty', path }];
      return [{ kind: 'out_of_range', path, params: { bound: Number(issue.minimum) } }];
    case 'too_big':
      if (issue.origin === 'string') return [{ kind: 'too_long', path, params: { max: Number(issue.maximum) } }];
      if (issue.origin === 'array') return [{ kind: 'too_many', path, params: { max: Number(issue.maximum) } }];
      return [{ kind: 'out_of_range', path, params: { bound: Number(issue.maximum) } }];
    case 'custom': // a resident number is told of wherever it stands
      return issue.message === 'platform.resident_number' ? [] : [{ kind: 'empty', path }];
    case 'invalid_key':
      return [{ kind: 'bad_key', path }];
    default:
      return [{ kind: 'empty', path }];
  }
}

function missing(path: DraftPath): Fault {
  return { kind: 'missing', path, params: { field: String(path.at(-1) ?? '') } };
}

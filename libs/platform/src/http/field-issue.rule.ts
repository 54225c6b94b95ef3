import type { StandardSchemaV1 } from '@standard-schema/spec';

import type { FieldIssue } from '../errors/domain-error.js';

/** The parts of a zod issue that a message is made of; other Standard Schemas carry only path and message. */
interface ZodLikeIssue {
  readonly code?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly input?: unknown;
}

const FORMATS: Readonly<Record<string, string>> = {
  email: 'field.email',
  url: 'field.url',
  date: 'field.date',
  datetime: 'field.datetime',
  uuid: 'field.uuid',
};

/** A schema's issue as pointer + message code. A custom issue's message is our own code (`lib.snake_case`). */
export function fieldIssueOf(issue: StandardSchemaV1.Issue): FieldIssue {
  return { pointer: pointerOf(issue.path ?? []), ...codeOf(issue as StandardSchemaV1.Issue & ZodLikeIssue) };
}

function pointerOf(path: NonNullable<StandardSchemaV1.Issue['path']>): string {
  return path
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function codeOf(issue: StandardSchemaV1.Issue & ZodLikeIssue): Omit<FieldIssue, 'pointer'> {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return { code: FORMATS[issue.format ?? ''] ?? 'field.format' };
    case 'invalid_value':
      return { code: 'field.choice', params: { options: (issue.values ?? []).join(', ') } };
    case 'unrecognized_keys':
      return { code: 'field.unknown', params: { keys: (issue.keys ?? []).join(', ') } };
    case 'custom':
      return /^[a-z_]+\.[a-z_]+$/.test(issue.message) ? { code: issue.message } : { code: 'field.format' };
    case 'invalid_type':
      return { code: issue.message.endsWith(' undefined') ? 'field.required' : 'field.wrong_type' };
    default:
      return { code: 'field.format' };
  }
}

function tooSmall(origin: string | undefined, minimum: number): Omit<FieldIssue, 'pointer'> {
  if (origin === 'string')
    return minimum === 1 ? { code: 'field.required' } : { code: 'field.too_short', params: { minimum } };
  return { code: origin === 'array' ? 'field.too_few' : 'field.too_small', params: { minimum } };
}

function tooBig(origin: string | undefined, maximum: number): Omit<FieldIssue, 'pointer'> {
  if (origin === 'string') return { code: 'field.too_long', params: { maximum } };
  return { code: origin === 'array' ? 'field.too_many' : 'field.too_big', params: { maximum } };
}

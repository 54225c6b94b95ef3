import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { hasMessage } from '../i18n/messages.js';
import { fieldIssueOf } from './field-issue.rule.js';
import './platform.messages.js';

const issuesOf = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error!.issues.map(fieldIssueOf);

describe('fieldIssueOf', () => {
  it.each([
    [z.object({ name: z.string() }), {}, { pointer: '/name', code: 'field.required' }],
    [z.object({ name: z.string() }), { name: 3 }, { pointer: '/name', code: 'field.wrong_type' }],
    [z.object({ name: z.string().min(1) }), { name: '' }, { pointer: '/name', code: 'field.required' }],
    [
      z.object({ name: z.string().min(3) }),
      { name: 'a' },
      { pointer: '/name', code: 'field.too_short', params: { minimum: 3 } },
    ],
    [z.object({ n: z.number().max(5) }), { n: 6 }, { pointer: '/n', code: 'field.too_big', params: { maximum: 5 } }],
    [
      z.object({ list: z.array(z.string()).min(1) }),
      { list: [] },
      { pointer: '/list', code: 'field.too_few', params: { minimum: 1 } },
    ],
    [z.object({ mail: z.email() }), { mail: 'x' }, { pointer: '/mail', code: 'field.email' }],
    [z.object({ on: z.iso.date() }), { on: '2026-2-30' }, { pointer: '/on', code: 'field.date' }],
    [
      z.object({ kind: z.enum(['a', 'b']) }),
      { kind: 'c' },
      { pointer: '/kind', code: 'field.choice', params: { options: 'a, b' } },
    ],
    [z.strictObject({}), { extra: 1 }, { pointer: '', code: 'field.unknown', params: { keys: 'extra' } }],
    [
      z.object({ a: z.array(z.object({ 'x/y': z.string() })) }),
      { a: [{}] },
      { pointer: '/a/0/x~1y', code: 'field.required' },
    ],
    [
      z.string().refine(() => false, { message: 'ventures.wrong_check_digit' }),
      'x',
      { pointer: '', code: 'ventures.wrong_check_digit' },
    ],
  ])('names the field and the remedy: %#', (schema, input, expected) => {
    expect(issuesOf(schema, input)).toEqual([expected]);
  });

  it('uses only codes that have a text in both languages', () => {
    const schema = z.object({
      a: z.uuid(),
      b: z.url(),
      c: z.string().max(1),
      d: z.number().min(1),
      e: z.string().regex(/^x$/),
    });

    const codes = issuesOf(schema, { a: 'x', b: 'x', c: 'xx', d: 0, e: 'y' }).map(({ code }) => code);

    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
  });
});

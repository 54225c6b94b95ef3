import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';

/** Mantine's `validate` from a contract's schema, in the reader's language; keys are paths like `rows.0.name`. */
export function useSchemaCheck(): (schema: z.ZodType) => (values: unknown) => Record<string, string> {
  const { t } = useTranslation('ui');
  return (schema) => (values) => {
    const { error } = schema.safeParse(values);
    const said = new Map<string, string>();
    for (const issue of error?.issues ?? []) {
      const field = issue.path.join('.');
      // Of several words about one field the first: what is too short is so before it is anything else.
      if (said.has(field)) continue;
      said.set(field, standsAt(issue.path, values) === '' ? t('issue.missing') : issueText(issue, t));
    }
    return Object.fromEntries(said);
  };
}

function standsAt(path: readonly PropertyKey[], values: unknown): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside !== null && typeof inside === 'object' ? Reflect.get(inside, key) : undefined),
    values,
  );
}

function issueText(issue: z.core.$ZodIssue, t: TFunction<'ui'>): string {
  if (issue.code === 'too_small') {
    if (issue.origin !== 'string') return t('issue.tooSmall', { minimum: String(issue.minimum) });
    return Number(issue.minimum) <= 1 ? t('issue.missing') : t('issue.tooShort', { minimum: String(issue.minimum) });
  }
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? t('issue.tooLong', { maximum: String(issue.maximum) })
      : t('issue.tooBig', { maximum: String(issue.maximum) });
  if (issue.code === 'invalid_format') {
    if (issue.format === 'email') return t('issue.email');
    if (issue.format === 'url') return t('issue.url');
    if (issue.format === 'date') return t('issue.date');
  }
  return issue.code === 'invalid_type' ? t('issue.missing') : t('issue.other');
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';

/** Mantine's `validate` from a contract's schema, in the reader's language; keys are paths like `rows.0.name`. */
export function useSchemaCheck(): (schema: z.ZodType) => (values: unknown) => Record<string, string> {
  const { t } = useTranslation('ui');
  return (schema) => (values) => {
    const { error } = schema.safeParse(values);
    return Object.fromEntries((error?.issues ?? []).map((issue) => [issue.path.join('.'), issueText(issue, t)]));
  };
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

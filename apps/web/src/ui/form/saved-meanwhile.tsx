import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../api/problem.js';
import { nameOfField } from './name-of-field.js';

const STALE = 412;
const TEXT_TYPES = ['text', 'email', 'tel', 'url', 'search'];

interface SavedMeanwhileProps {
  form: Pick<UseFormReturnType<Record<string, unknown>>, 'values' | 'getInputNode'>;
  refusal: Error | null;
}

/** After somebody else saved first: what stands in the fields there that differ here. */
export function SavedMeanwhile({ form, refusal }: SavedMeanwhileProps) {
  const { t } = useTranslation('ui');
  const current = refusal instanceof ApiProblem && refusal.status === STALE ? refusal.current : null;
  if (!current) return null;
  const differing = Object.entries(current as Record<string, unknown>).flatMap(([path, theirs]) => {
    const field = form.getInputNode(path);
    const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && isPlain(field));
    return isText && textOf(theirs) !== textOf(form.values[path])
      ? [{ path, name: nameOfField(field), theirs: textOf(theirs) }]
      : [];
  });
  if (differing.length === 0) return null;
  return (
    <dl>
      {differing.map(({ path, name, theirs }) => (
        <div key={path}>
          <dt>{t('form.theirs', { name })}</dt>
          <dd>{theirs || t('conflict.empty')}</dd>
        </div>
      ))}
    </dl>
  );
}

const isPlain = (field: HTMLInputElement): boolean =>
  TEXT_TYPES.includes(field.type) && !field.hasAttribute('aria-haspopup');
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

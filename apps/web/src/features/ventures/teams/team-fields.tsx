import { Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { TeamBody, TeamKind } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** A team as a form holds it: what is not known is an empty text. */
export interface TeamValues extends Record<string, unknown> {
  name: string;
  summary: string;
  district: string;
  sector: string;
  kind: TeamKind | null;
  website: string;
  businessNumber: string;
  corporateNumber: string;
}

export const NO_TEAM: TeamValues = {
  name: '',
  summary: '',
  district: '',
  sector: '',
  kind: null,
  website: '',
  businessNumber: '',
  corporateNumber: '',
};

const KINDS = Object.keys({ pre_startup: true, early_startup: true, restart: true } satisfies Record<TeamKind, true>);

/** What the server takes: empty texts are nothing, numbers get their hyphens. */
export function teamBodyOf(values: TeamValues): TeamBody {
  const known = (text: string) => text.trim() || null;
  return {
    name: values.name.trim(),
    summary: values.summary.trim(),
    district: known(values.district),
    sector: known(values.sector),
    kind: values.kind,
    website: known(values.website),
    businessNumber: hyphenated(values.businessNumber, [3, 2, 5]),
    corporateNumber: hyphenated(values.corporateNumber, [6, 7]),
  };
}

function hyphenated(text: string, parts: readonly number[]): string | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== parts.reduce((sum, part) => sum + part, 0)) return text.trim() || null;
  let at = 0;
  return parts.map((part) => digits.slice(at, (at += part))).join('-');
}

interface TeamFieldsProps {
  form: Pick<UseFormReturnType<TeamValues>, 'getInputProps'>;
}

export function TeamFields({ form }: TeamFieldsProps) {
  const { t } = useTranslation('teams');
  return (
    <>
      <TextInput data-autofocus label={t('field.name')} {...form.getInputProps('name')} />
      <TextInput label={t('field.district')} {...form.getInputProps('district')} />
      <TextInput label={t('field.sector')} {...form.getInputProps('sector')} />
      <Select
        label={t('field.kind')}
        clearable
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind as TeamKind}`) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput label={t('field.businessNumber')} inputMode="numeric" {...form.getInputProps('businessNumber')} />
      <TextInput label={t('field.corporateNumber')} inputMode="numeric" {...form.getInputProps('corporateNumber')} />
      <TextInput label={t('field.website')} type="url" {...form.getInputProps('website')} />
      <Textarea label={t('field.summary')} autosize minRows={2} maxRows={8} {...form.getInputProps('summary')} />
    </>
  );
}

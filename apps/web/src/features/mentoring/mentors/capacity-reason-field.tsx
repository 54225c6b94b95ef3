import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const LONGEST_REASON = 500;

interface CapacityReasonFieldProps {
  /** How many the mentor has, of how many. */
  teams: number;
  capacity: number;
  /** It was tried without one. */
  isMissing: boolean;
  value: string;
  onChange: (reason: string) => void;
}

/** Why a mentor who is full takes one team more. */
export function CapacityReasonField({ teams, capacity, isMissing, value, onChange }: CapacityReasonFieldProps) {
  const { t } = useTranslation('mentors');
  return (
    <Textarea
      label={t('assign.reason')}
      description={t('assign.full', { count: teams, capacity })}
      autosize
      minRows={2}
      maxLength={LONGEST_REASON}
      error={isMissing ? t('missing') : null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

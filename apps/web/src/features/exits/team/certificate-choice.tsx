import { Select } from '@mantine/core';
import type { GraduateTeamsBody } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

type Choice = GraduateTeamsBody['certificate'];

interface CertificateChoiceProps<Offered extends Choice> {
  value: Offered;
  choices: readonly Offered[];
  onChange: (choice: Offered) => void;
}

/** Whether a certificate is given, and whom it names. */
export function CertificateChoice<Offered extends Choice>({
  value,
  choices,
  onChange,
}: CertificateChoiceProps<Offered>) {
  const { t } = useTranslation('exits');
  return (
    <Select
      label={t('certificate.choice')}
      allowDeselect={false}
      data={choices.map((each) => ({ value: each, label: t(`certificate.names.${each}`) }))}
      value={value}
      onChange={(chosen) => onChange(chosen as Offered)}
    />
  );
}

/** With a graduation, none may be given as well. */
export const WITH_GRADUATION = ['team', 'members', 'none'] as const satisfies readonly Choice[];

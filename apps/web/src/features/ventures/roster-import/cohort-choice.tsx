import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useCohorts } from '../../../routing/use-cohort.js';

/** The value of "as the file says": Mantine's Select knows strings only. */
const IN_FILE = 'file';

interface CohortChoiceProps {
  /** Null: year and session stand in the file. */
  value: string | null;
  onChange: (cohortId: string | null) => void;
}

/** Which cohort the teams join; closed ones take nobody. */
export function CohortChoice({ value, onChange }: CohortChoiceProps) {
  const { t } = useTranslation('rosterImport');
  const cohorts = useCohorts().filter(({ phase }) => phase !== 'closed');
  return (
    <Select
      label={t('cohort.label')}
      description={t('cohort.help')}
      allowDeselect={false}
      data={[
        ...cohorts.map(({ id, name, programme }) => ({ value: id, label: `${programme} · ${name}` })),
        { value: IN_FILE, label: t('cohort.inFile') },
      ]}
      value={value ?? IN_FILE}
      onChange={(chosen) => onChange(chosen === IN_FILE ? null : chosen)}
    />
  );
}

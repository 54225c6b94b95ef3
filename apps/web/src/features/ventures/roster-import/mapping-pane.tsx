import { Alert, Button, Group, Select } from '@mantine/core';
import type { RosterField, RosterImportView, RosterMappingBody } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconArrowRight } from '../../../ui/icons/arrow-right.js';
import { IconLock } from '../../../ui/icons/lock.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { CohortChoice } from './cohort-choice.js';
import { changeMapping, importQuery } from './roster-import.queries.js';
import styles from './roster-import.module.css';

/** In the order of the menu. `satisfies` says when the contract has one more. */
const FIELDS = Object.keys({
  team_name: true,
  lead: true,
  members: true,
  email: true,
  phone: true,
  district: true,
  sector: true,
  kind: true,
  class: true,
  track: true,
  headcount: true,
  agreed_on: true,
  amount: true,
  business_number: true,
  corporate_number: true,
  website: true,
  summary: true,
  cohort_year: true,
  cohort_session: true,
  number: true,
  keep: true,
  ignore: true,
} satisfies Record<RosterField, true>) as RosterField[];
const UNITS = [1, 1_000, 10_000, 1_000_000, 100_000_000] as const;

/** How columns are read, and for which cohort; changed here, and remembered once confirmed. */
export function MappingPane({ dryRun }: { dryRun: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  const [isEditing, setEditing] = useState(() => !dryRun.columns.some(({ field }) => field === 'team_name'));
  return (
    <Pane>
      <PaneSection
        title={t('mapping.title')}
        end={
          isEditing ? null : (
            <Button variant="subtle" size="xs" onClick={() => setEditing(true)}>
              {t('mapping.edit')}
            </Button>
          )
        }
      >
        {isEditing ? (
          <MappingForm dryRun={dryRun} onClose={() => setEditing(false)} />
        ) : (
          <ul className={styles['map']}>
            {dryRun.columns.map(({ index, label, field }) => (
              <li key={index} data-quiet={field === 'keep' || field === 'ignore' || undefined}>
                <span>{label || t('mapping.unnamed', { number: index + 1 })}</span>
                <IconArrowRight size={14} stroke={1.8} aria-hidden />
                <span>{t(`field.${field}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </PaneSection>
      <PaneSection title={t('mapping.sameTeam')}>
        <p className={styles['quiet']}>{t('mapping.sameTeamBody')}</p>
      </PaneSection>
      <PaneSection>
        <p className={styles['note']}>
          <IconLock size={16} stroke={1.8} aria-hidden />
          {dryRun.counts.residentNumbers > 0
            ? t('mapping.residentFound', { count: dryRun.counts.residentNumbers })
            : t('mapping.residentNone')}
        </p>
      </PaneSection>
    </Pane>
  );
}

function MappingForm({ dryRun, onClose }: { dryRun: RosterImportView; onClose: () => void }) {
  const { t } = useTranslation(['rosterImport', 'ui']);
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const [fields, setFields] = useState(dryRun.columns.map(({ field }) => field));
  const [cohortId, setCohortId] = useState(dryRun.cohort?.id ?? null);
  const [unit, setUnit] = useState(dryRun.unit);
  const saving = useMutation({
    mutationFn: () => changeMapping(slug, dryRun, { cohortId, fields, unit: unit as RosterMappingBody['unit'] }),
    onSuccess: (changed) => {
      queryClient.setQueryData(importQuery(slug, dryRun.id).queryKey, changed);
      void queryClient.resetQueries({ queryKey: ['roster-rows', slug, dryRun.id] });
      onClose();
    },
  });
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {saving.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(saving.error)}
        </Alert>
      ) : null}
      <CohortChoice value={cohortId} onChange={setCohortId} />
      {dryRun.columns.map(({ index, label, sample, from }) => (
        <Select
          key={index}
          label={label || t('mapping.unnamed', { number: index + 1 })}
          description={[from === 'remembered' ? t('mapping.remembered') : '', sample].filter(Boolean).join(' · ')}
          data={FIELDS.map((field) => ({ value: field, label: t(`field.${field}`) }))}
          value={fields[index] ?? 'keep'}
          allowDeselect={false}
          searchable
          onChange={(chosen) =>
            setFields(fields.map((field, column) => (column === index ? (chosen as RosterField) : field)))
          }
        />
      ))}
      <Select
        label={t('mapping.unit')}
        data={UNITS.map((won) => ({ value: String(won), label: t(`unit.${won}`) }))}
        value={String(unit)}
        allowDeselect={false}
        onChange={(chosen) => setUnit(Number(chosen))}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        <Button type="submit" loading={saving.isPending}>
          {t('mapping.save')}
        </Button>
      </Group>
    </form>
  );
}

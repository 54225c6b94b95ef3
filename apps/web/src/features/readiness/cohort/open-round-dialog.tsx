import { Select, Stack } from '@mantine/core';
import type { ReadinessRoundKind } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { frameworksQuery } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { openRound, roundsQuery, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { choosable } from './choosable.rule.js';

const KINDS = ['start', 'midterm', 'final', 'interim'] as const satisfies readonly ReadinessRoundKind[];

/** Staff open a round: with which framework, which one it is, until when. */
export function OpenRoundDialog({ cohort, onClose }: { cohort: string; onClose: () => void }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const changed = useReadinessChanged(slug);
  const frameworks = useQuery(frameworksQuery(slug));
  const [framework, setFramework] = useState<string | null>(null);
  const [kind, setKind] = useState<ReadinessRoundKind | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const rounds = useQuery(roundsQuery(slug, cohort));
  const items = choosable(frameworks.data?.items ?? [], rounds.data?.items ?? []);
  const nameOf = ({ key, version }: { key: string; version: number }): string => `${key}.${version}`;
  const chosen = items.find((each) => nameOf(each) === framework);
  const open = useMutation({
    mutationFn: (body: Parameters<typeof openRound>[2]) => openRound(slug, cohort, body),
    onSuccess: () => {
      notifyDone(t('rounds.wasOpened'));
      changed();
      onClose();
    },
  });
  const missing = (value: unknown) => (isChecked && !value ? t('task.missing') : null);
  const send = (): void => {
    setChecked(true);
    if (chosen && kind && dueOn) open.mutate({ framework: { key: chosen.key, version: chosen.version }, kind, dueOn });
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('rounds.open')}
      confirm={t('rounds.open')}
      change={open}
      onConfirm={send}
    >
      <Stack gap="md">
        <Select
          data-autofocus
          label={t('rounds.framework')}
          description={chosen ? say(chosen.summary) : t('rounds.frameworkHelp')}
          data={items.map((each) => ({
            value: nameOf(each),
            label: `${say(each.name)} ${t('frameworks.version', { version: each.version })}`,
          }))}
          error={missing(framework)}
          value={framework}
          onChange={setFramework}
        />
        <Select
          label={t('rounds.kind')}
          data={KINDS.map((each) => ({ value: each, label: t(`round.${each}`) }))}
          error={missing(kind)}
          value={kind}
          onChange={(value) => setKind(value as ReadinessRoundKind | null)}
        />
        <DateField label={t('rounds.due')} value={dueOn} onChange={setDueOn} error={missing(dueOn)} />
        {chosen ? <p className={styles['quiet']}>{say(chosen.licence)}</p> : null}
      </Stack>
    </ConfirmModal>
  );
}

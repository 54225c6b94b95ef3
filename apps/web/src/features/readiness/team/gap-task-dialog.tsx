import { Select, Stack, TextInput } from '@mantine/core';
import type { FrameworkContent, ReadinessGap, ReadinessRoundView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub, useMe } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { gapOwnersQuery, openGapTask, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { gapDueOn } from './gap-due.rule.js';

const LONGEST_TITLE = 200;

interface GapTaskDialogProps {
  teamId: string;
  round: ReadinessRoundView;
  gap: ReadinessGap;
  content: FrameworkContent;
  onClose: () => void;
}

/** Makes a task of what is missing: words, owner and day are filled in, so that one click is enough. */
export function GapTaskDialog({ teamId, round, gap, content, onClose }: GapTaskDialogProps) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { id: me } = useMe();
  const { say } = useFrameworkWords();
  const changed = useReadinessChanged(slug);
  const queryClient = useQueryClient();
  const owners = useQuery(gapOwnersQuery(slug, teamId));
  const criterion = content.cells.flatMap(({ criteria }) => criteria).find(({ key }) => key === gap.criterion)!;
  const [title, setTitle] = useState(say(criterion.proof).slice(0, LONGEST_TITLE));
  const [ownerId, setOwner] = useState<string | null>(null);
  const { today } = useFormats();
  const [dueOn, setDueOn] = useState<string | null>(gapDueOn(gap, round, today));
  const [isChecked, setChecked] = useState(false);
  const choices = owners.data?.items ?? [];
  const owner = ownerId ?? choices.find(({ id }) => id === me)?.id ?? null;
  const open = useMutation({
    mutationFn: (body: { ownerId: string; dueOn: string }) =>
      openGapTask(slug, teamId, {
        framework: { key: round.framework.key, version: round.framework.version },
        criterion: gap.criterion,
        title: title.trim(),
        ...body,
      }),
    onSuccess: () => {
      notifyDone(t('task.opened'));
      changed();
      void queryClient.invalidateQueries({ queryKey: ['tasks', slug] });
      onClose();
    },
  });
  const missing = (value: unknown) => (isChecked && !value ? t('task.missing') : null);
  const send = (): void => {
    setChecked(true);
    if (title.trim() !== '' && owner && dueOn) open.mutate({ ownerId: owner, dueOn });
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('task.title')}
      confirm={t('task.open')}
      change={open}
      onConfirm={send}
    >
      <Stack gap="md">
        <p className={styles['quiet']}>{say(criterion.text)}</p>
        <TextInput
          data-autofocus
          label={t('task.what')}
          maxLength={LONGEST_TITLE}
          error={missing(title.trim())}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={t('task.owner')}
          searchable
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
          error={missing(owner)}
          value={owner}
          onChange={setOwner}
        />
        <DateField label={t('task.dueOn')} minDate={today} value={dueOn} onChange={setDueOn} error={missing(dueOn)} />
      </Stack>
    </ConfirmModal>
  );
}

import { Select, Stack, Textarea, TextInput } from '@mantine/core';
import { TASK_KINDS, type TaskKind, type TaskView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { teamChoicesQuery } from '../../../api/teams.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { taskOwnersQuery, useTasksChanged } from './tasks.queries.js';

interface TaskDialogProps {
  /** Null: a new one. */
  task: TaskView | null;
  /** The team it is about; null: the hub's own, or the one that is chosen here. */
  teamId: string | null;
  /** Staff choose among the hub's teams. */
  mayChooseTeam?: boolean;
  onClose: () => void;
}

/** Opens a task, or changes one: its words, its day, its owner. */
export function TaskDialog({ task: opened, teamId: given, mayChooseTeam = false, onClose }: TaskDialogProps) {
  const { t } = useTranslation('tasks');
  const { slug } = useHub();
  const [task] = useSubject(opened);
  const changed = useTasksChanged(slug);
  const [teamId, setTeam] = useState(given);
  const [search, setSearch] = useState('');
  const teams = useQuery({ ...teamChoicesQuery(slug, search), enabled: mayChooseTeam });
  const owners = useQuery(taskOwnersQuery(slug, teamId ?? undefined));
  const [kind, setKind] = useState<TaskKind | null>(task?.kind ?? null);
  const [title, setTitle] = useState(task?.title ?? '');
  const [note, setNote] = useState(task?.note ?? '');
  const [ownerId, setOwner] = useState<string | null>(task?.owner.id ?? null);
  const [dueOn, setDueOn] = useState<string | null>(task?.dueOn ?? null);
  const [isChecked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: (words: { kind: TaskKind; ownerId: string }) => {
      const body = { ...words, title: title.trim(), note: note.trim(), dueOn };
      return task
        ? answer<TaskView>(
            api.PUT('/api/v1/hubs/{hub}/tasks/{id}', {
              params: { path: { hub: slug, id: task.id } },
              body,
              headers: ifMatch(task.version),
            }),
          )
        : answer<TaskView>(
            api.POST('/api/v1/hubs/{hub}/tasks', { params: { path: { hub: slug } }, body: { ...body, teamId } }),
          );
    },
    onSuccess: ({ owner }) => {
      notifyDone(t('saved', { owner: owner.name }));
      changed();
      onClose();
    },
  });
  const missing = (value: unknown) => (isChecked && !value ? t('missing') : null);
  const send = (): void => {
    setChecked(true);
    if (kind && ownerId && title.trim() !== '') save.mutate({ kind, ownerId });
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={task ? t('dialog.change') : t('dialog.open')}
      confirm={t('save')}
      change={save}
      onConfirm={send}
    >
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t('field.title')}
          maxLength={200}
          error={missing(title.trim())}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={t('field.kind')}
          data={TASK_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          error={missing(kind)}
          value={kind}
          onChange={(value) => setKind(value as TaskKind | null)}
        />
        {mayChooseTeam ? (
          <Select
            label={t('field.team')}
            clearable
            searchable
            data={(teams.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={teamId}
            onChange={(chosen) => {
              setTeam(chosen);
              setOwner(null);
            }}
            onSearchChange={setSearch}
          />
        ) : null}
        <Select
          label={t('field.owner')}
          searchable
          data={(owners.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          error={missing(ownerId)}
          value={ownerId}
          onChange={setOwner}
        />
        <DateField label={t('field.dueOn')} optional value={dueOn} onChange={setDueOn} />
        <Textarea
          label={t('field.note')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmModal>
  );
}

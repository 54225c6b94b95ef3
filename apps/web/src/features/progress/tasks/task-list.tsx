import { Button } from '@mantine/core';
import type { TaskView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { TaskDialog } from './task-dialog.js';
import { useTasksChanged } from './tasks.queries.js';
import styles from './tasks.module.css';

interface TaskListProps {
  tasks: readonly TaskView[];
  /** The one that a reminder led to: it is marked, and where reading begins. */
  meant?: string | undefined;
}

/** Tasks with their owner and day; done, changed or handed to somebody else from here. */
export function TaskList({ tasks, meant }: TaskListProps) {
  return (
    <ul className={styles['list']}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} isMeant={task.id === meant} />
      ))}
    </ul>
  );
}

function standThere(row: HTMLLIElement | null): void {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}

function TaskRow({ task, isMeant }: { task: TaskView; isMeant: boolean }) {
  const { t } = useTranslation('tasks');
  const { slug } = useHub();
  const { day } = useFormats();
  const nameOf = usePersonName();
  const problemText = useProblemText();
  const changed = useTasksChanged(slug);
  const [isChanging, setChanging] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const close = useMutation({
    mutationFn: (status: 'done' | 'dropped') =>
      answer(
        api.POST('/api/v1/hubs/{hub}/tasks/{id}/close', {
          params: { path: { hub: slug, id: task.id } },
          body: { status },
        }),
      ),
    onSuccess: (_, status) => {
      notifyDone(t(`closed.${status}`, { title: task.title }));
      setDropping(false);
    },
    onSettled: changed,
  });
  return (
    <li {...(isMeant && { ref: standThere, tabIndex: -1, 'data-meant': true, 'aria-current': true })}>
      <div>
        <p className={styles['title']}>{task.title}</p>
        {task.note ? <p className={styles['note']}>{task.note}</p> : null}
        <p className={styles['facts']}>
          {task.kind === 'other' ? '' : `${t(`kind.${task.kind}`)} · `}
          {nameOf(task.owner)}
          {task.team ? ` · ${task.team.name}` : ''}
          {task.dueOn ? (
            <span data-late={task.isOverdue || undefined}>
              {' · '}
              {day(task.dueOn)}
            </span>
          ) : null}
          {task.status === 'open' ? '' : ` · ${t(`status.${task.status}`)}`}
        </p>
      </div>
      {task.capabilities.update ? (
        <div className={styles['actions']}>
          <Button size="xs" variant="light" loading={close.isPending} onClick={() => close.mutate('done')}>
            {t('done')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setDropping(true)}>
            {t('drop')}
          </Button>
        </div>
      ) : null}
      {close.error && !isDropping ? (
        <p role="alert" className={styles['failure']}>
          {problemText(close.error)}
        </p>
      ) : null}
      <ConfirmModal
        opened={isDropping}
        onClose={() => setDropping(false)}
        title={t('dropping.title')}
        confirm={t('drop')}
        change={close}
        onConfirm={() => close.mutate('dropped')}
      >
        <p>{t('dropping.body', { title: task.title })}</p>
      </ConfirmModal>
      {isChanging ? <TaskDialog task={task} teamId={task.team?.id ?? null} onClose={() => setChanging(false)} /> : null}
    </li>
  );
}

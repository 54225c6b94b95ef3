import type { MovedDatesView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { ErrorState } from '../../../ui/error-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { changeDay, movedDatesQuery, type DayChange } from './closed-days.queries.js';
import styles from './closed-days.module.css';

/** Before a day is closed, opened or taken back: which planned dates move, in which cohort. */
export function ChangeDayDialog({ change, onClose }: { change: DayChange; onClose: () => void }) {
  const { t } = useTranslation('closedDays');
  const { t: ui } = useTranslation('ui');
  const { slug } = useHub();
  const { day } = useFormats();
  const client = useQueryClient();
  const moved = useQuery(movedDatesQuery(slug, change));
  const saving = useMutation({
    mutationFn: () => changeDay(slug, change),
    onSuccess: async ({ items }) => {
      await client.invalidateQueries();
      notifyDone(t('done', { count: items.length }));
      onClose();
    },
  });
  const what = change.closed === null ? 'takeBack' : change.closed ? 'add' : 'work';
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t(`${what}.question`, { day: day(change.day), name: change.name })}
      confirm={moved.error ? ui('error.retry') : t(`${what}.confirm`)}
      onConfirm={() => (moved.data ? saving.mutate() : void moved.refetch())}
      change={{ isPending: saving.isPending || moved.isFetching, error: saving.error }}
    >
      {moved.isPending ? <PageSkeleton /> : null}
      {moved.error ? <ErrorState error={moved.error} onRetry={() => void moved.refetch()} /> : null}
      {moved.data ? <MovedDates of={moved.data} /> : null}
    </ConfirmModal>
  );
}

function MovedDates({ of: { items } }: { of: MovedDatesView }) {
  const { t } = useTranslation('closedDays');
  const { day } = useFormats();
  if (items.length === 0) return <p>{t('moves.none')}</p>;
  return (
    <>
      <p>{t('moves.some', { count: items.length })}</p>
      <ul className={styles['moves']}>
        {items.map(({ milestoneId, cohortName, code, title, from, to }) => (
          <li key={milestoneId}>
            <b>
              {code} {title}
            </b>
            <span>{cohortName}</span>
            <span>{t('moves.date', { from: day(from), to: day(to) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { Button } from '@mantine/core';
import type { ReadinessRoundRow } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohort } from '../../../routing/use-cohort.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { closeRound, roundsQuery, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { MissingPane } from './missing-pane.js';
import { MoveRoundDialog } from './move-round-dialog.js';

/** The rounds of a cohort: until when, how many of each side have finished, and of open ones who is missing. */
export function RoundsPane({ cohort }: { cohort: string }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const { day, dayOf } = useFormats();
  const [current] = useCohort();
  const mayRun = useCan()('readiness.run') && current?.phase === 'open';
  const query = useQuery(roundsQuery(slug, cohort));
  const changed = useReadinessChanged(slug);
  const [moving, setMoving] = useState<ReadinessRoundRow | null>(null);
  const [closing, setClosing] = useState<ReadinessRoundRow | null>(null);
  const close = useMutation({
    mutationFn: (round: ReadinessRoundRow) => closeRound(slug, round),
    onSuccess: () => {
      notifyDone(t('rounds.closed'));
      setClosing(null);
      changed();
    },
  });
  const of = (side: keyof ReadinessRoundRow['finished']) => ({
    key: side,
    title: t(`perspective.${side}`),
    cell: ({ id, finished, teams }: ReadinessRoundRow) => (
      <Link
        to="/h/$hub/c/$cohort/readiness"
        params={{ hub: slug, cohort }}
        search={{ tab: 'map', round: id, perspective: side }}
      >
        {t('rounds.of', { count: teams, finished: finished[side] })}
      </Link>
    ),
  });
  const columns = [
    { key: 'kind', title: t('rounds.kind'), cell: ({ kind }: ReadinessRoundRow) => t(`round.${kind}`) },
    {
      key: 'framework',
      title: t('rounds.framework'),
      cell: ({ framework }: ReadinessRoundRow) =>
        `${say(framework.name)} ${t('frameworks.version', { version: framework.version })}`,
    },
    { key: 'opened', title: t('rounds.opened'), cell: ({ openedOn }: ReadinessRoundRow) => day(openedOn) },
    { key: 'due', title: t('rounds.due'), cell: ({ dueOn }: ReadinessRoundRow) => day(dueOn) },
    of('self'),
    of('mentor'),
    of('staff'),
    of('panel'),
    {
      key: 'state',
      title: t('rounds.state'),
      cell: (round: ReadinessRoundRow) =>
        round.closedAt ? (
          t('rounds.closedOn', { day: day(dayOf(round.closedAt)) })
        ) : mayRun ? (
          <span className={styles['ways']}>
            <Button size="xs" variant="default" onClick={() => setMoving(round)}>
              {t('rounds.move')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setClosing(round)}>
              {t('rounds.close')}
            </Button>
          </span>
        ) : (
          t('rounds.isOpen')
        ),
    },
  ];
  return (
    <PaneStack>
      <Pane label={t('tab.rounds')}>
        <QueryStates query={query}>
          {({ items }) =>
            items.length > 0 ? (
              <DataTable label={t('tab.rounds')} columns={columns} rows={items} rowKey={({ id }) => id} />
            ) : (
              <EmptyState title={t('empty.round')}>{t('empty.openOne')}</EmptyState>
            )
          }
        </QueryStates>
      </Pane>
      {query.data?.items
        .filter(({ closedAt }) => closedAt === null)
        .map((round) => (
          <MissingPane key={round.id} round={round} />
        ))}
      {moving ? <MoveRoundDialog round={moving} onClose={() => setMoving(null)} /> : null}
      {closing ? (
        <ConfirmModal
          opened
          onClose={() => setClosing(null)}
          title={t('rounds.closeTitle')}
          confirm={t('rounds.close')}
          onConfirm={() => close.mutate(closing)}
          change={close}
        >
          {t('rounds.closeBody')}
        </ConfirmModal>
      ) : null}
    </PaneStack>
  );
}

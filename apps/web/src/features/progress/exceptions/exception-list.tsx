import { Button } from '@mantine/core';
import type { ExceptionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';
import styles from './exceptions.module.css';
import { RefuseDialog } from './refuse-dialog.js';
import { OwedAgainOn } from './waiver-end.js';

interface ExceptionListProps {
  exceptions: readonly ExceptionView[];
  /** Where several milestones are about: names the one of each. */
  withMilestone?: boolean;
}

/** Extensions, waivers, pauses and blocks: what, why, until when, who asked, who answered; and the answer, for managers. */
export function ExceptionList({ exceptions, withMilestone = false }: ExceptionListProps) {
  return (
    <ul className={styles['list']}>
      {exceptions.map((exception) => (
        <ExceptionRow key={exception.id} exception={exception} withMilestone={withMilestone} />
      ))}
    </ul>
  );
}

function ExceptionRow({ exception, withMilestone }: { exception: ExceptionView; withMilestone: boolean }) {
  const { t } = useTranslation('exceptions');
  const { slug } = useHub();
  const { relative } = useFormats();
  const nameOf = usePersonName();
  const problemText = useProblemText();
  const changed = useTeamMilestoneChanged(slug);
  const [isRefusing, setRefusing] = useState(false);
  const path = { params: { path: { hub: slug, id: exception.id } } };
  const grant = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/hubs/{hub}/exceptions/{id}/grant', {
          ...path,
          body: { note: '' },
          headers: ifMatch(exception.version),
        }),
      ),
    onSettled: () => changed(),
  });
  const lift = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/hubs/{hub}/exceptions/{id}/lift', path)),
    onSettled: () => changed(),
  });
  const { kind, status, milestone, reason, author, askedAt, decidedBy, decisionNote } = exception;
  const failure = grant.error ?? lift.error;
  return (
    <li>
      <p>
        <b>
          {withMilestone && milestone ? `${milestone.code} ` : ''}
          {t(`kind.${kind}`)}
        </b>{' '}
        <span className={styles['status']} data-status={status}>
          {t(`status.${status}`)}
        </span>
      </p>
      <Until of={exception} />
      <p>{reason}</p>
      <p className={styles['by']}>
        {t('by', { author: nameOf(author), when: relative(askedAt) })}
        {decidedBy && decidedBy.id !== author.id ? ` · ${t('decidedBy', { name: nameOf(decidedBy) })}` : ''}
      </p>
      {decisionNote ? <p className={styles['by']}>{decisionNote}</p> : null}
      {exception.capabilities.decide ? (
        <div className={styles['actions']}>
          <Button size="xs" variant="light" loading={grant.isPending} onClick={() => grant.mutate()}>
            {t('grant')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setRefusing(true)}>
            {t('refuse.action')}
          </Button>
        </div>
      ) : null}
      {exception.capabilities.end ? (
        <div className={styles['actions']}>
          <Button size="xs" variant="default" loading={lift.isPending} onClick={() => lift.mutate()}>
            {t('lift')}
          </Button>
        </div>
      ) : null}
      {failure ? (
        <p role="alert" className={styles['failure']}>
          {problemText(failure)}
        </p>
      ) : null}
      <RefuseDialog exception={exception} opened={isRefusing} onClose={() => setRefusing(false)} />
    </li>
  );
}

/** From when until when, or until which act where a waiver has no last day. */
function Until({ of: { kind, status, fromOn, untilOn, owedAgain } }: { of: ExceptionView }) {
  const { t } = useTranslation('exceptions');
  const { day } = useFormats();
  if (fromOn && untilOn) return <p>{`${day(fromOn)} → ${day(untilOn)}`}</p>;
  if (untilOn && kind === 'waiver')
    return (
      <p>
        {t('untilDay', { day: day(untilOn) })}
        {owedAgain ? (
          <>
            {' · '}
            <OwedAgainOn {...owedAgain} />
          </>
        ) : null}
      </p>
    );
  if (untilOn) return <p>{t('reviewOn', { day: day(untilOn) })}</p>;
  return kind === 'waiver' && (status === 'asked' || status === 'granted') ? <p>{t('noEnd')}</p> : null;
}

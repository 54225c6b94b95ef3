import type { TeamMilestoneView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { StatusMark, useMarkWords } from '../../../ui/status-mark.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { ExceptionList } from '../exceptions/exception-list.js';
import styles from './review.module.css';

/** State, latest attempt, due date and the team's way, in one line. */
export function Facts({ view }: { view: TeamMilestoneView }) {
  const { t } = useTranslation('review');
  const { day, dateTime } = useFormats();
  const words = useMarkWords();
  const nameOf = usePersonName();
  const last = view.attempts.at(-1);
  const waiver = waiverWithEnd(view);
  return (
    <div className={styles['facts']}>
      <span className={styles['state']}>
        <StatusMark of={view.shown} shape="icon" decorative />{' '}
        {waiver ? t('waivedUntil', { day: day(waiver.untilOn!) }) : words(view.shown)}
      </span>
      {last ? (
        <span>
          {t('attempt', { attempt: last.attempt })} <b>{dateTime(last.handedInAt)}</b>
          {last.isOnBehalf ? ` · ${t('onBehalf', { name: nameOf(last.handedInBy) })}` : ''}
        </span>
      ) : null}
      <span>{t('due', { day: day(waiver?.owedAgain?.dueOn ?? view.dueOn) })}</span>
      {view.target !== null ? <span>{t('target', { target: `${view.target}${view.unit ?? ''}` })}</span> : null}
      <MilestoneStrip milestones={view.strip} />
    </div>
  );
}

/** The waiver that runs, where it has a last day. */
function waiverWithEnd({ exceptions }: TeamMilestoneView) {
  return exceptions.find(({ kind, status, untilOn }) => kind === 'waiver' && status === 'granted' && untilOn !== null);
}

/** What good looks like, and the exceptions. */
export function Beside({ view }: { view: TeamMilestoneView }) {
  const { t } = useTranslation('review');
  return (
    <>
      {view.goodLooksLike ? (
        <Pane>
          <PaneSection title={t('good')}>
            <p className={styles['words']}>{view.goodLooksLike}</p>
          </PaneSection>
        </Pane>
      ) : null}
      {view.exceptions.length > 0 ? (
        <Pane>
          <PaneSection title={t('exceptions')}>
            <ExceptionList exceptions={view.exceptions} />
          </PaneSection>
        </Pane>
      ) : null}
    </>
  );
}

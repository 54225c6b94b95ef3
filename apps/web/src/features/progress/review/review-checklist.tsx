import type { ReviewChecklist as Checklist, ReviewTick, TickedReview } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconCircleX } from '../../../ui/icons/circle-x.js';
import { PaneSection } from '../../../ui/pane.js';
import styles from './review.module.css';

interface ReviewChecklistProps {
  of: Checklist;
  ticks: Readonly<Record<string, boolean>>;
  onTick: (tick: ReviewTick, isOk: boolean) => void;
}

/** What the plan asks the reviewer to look at: yes or no to each; a no puts its words to the team below. */
export function ReviewChecklist({ of, ticks, onTick }: ReviewChecklistProps) {
  const { t } = useTranslation('review');
  return (
    <PaneSection title={t('checklist.title')}>
      <p className={styles['quiet']}>{t('checklist.help')}</p>
      <ul className={styles['ticks']}>
        {of.ticks.map((tick) => (
          <li key={tick.id} role="group" aria-label={tick.text}>
            <span>{tick.text}</span>
            <span className={styles['tickChoice']}>
              <button type="button" aria-pressed={ticks[tick.id] === true} onClick={() => onTick(tick, true)}>
                {t('checklist.yes')}
              </button>
              <button type="button" aria-pressed={ticks[tick.id] === false} onClick={() => onTick(tick, false)}>
                {t('checklist.no')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </PaneSection>
  );
}

/** The checklist that a past review was made with, in the words of then. */
export function TickedChecklist({ of }: { of: TickedReview }) {
  const { t } = useTranslation('review');
  const word = (isOk: boolean | null) =>
    t(isOk === null ? 'checklist.unseen' : isOk ? 'checklist.yes' : 'checklist.no');
  return (
    <details className={styles['kept']}>
      <summary>{t('checklist.kept', { revision: of.revision })}</summary>
      <ul className={styles['ticks']}>
        {of.ticks.map(({ id, text, isOk }) => (
          <li key={id}>
            {isOk === null ? (
              <IconCircle size={16} aria-hidden />
            ) : isOk ? (
              <IconCircleCheck size={16} aria-hidden />
            ) : (
              <IconCircleX size={16} aria-hidden />
            )}
            <span>
              {text} <small>{word(isOk)}</small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

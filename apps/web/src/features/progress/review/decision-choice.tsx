import type { ReviewMark, TeamMilestoneView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { IconArrowBackUp } from '../../../ui/icons/arrow-back-up.js';
import { IconCheck } from '../../../ui/icons/check.js';
import { PaneSection } from '../../../ui/pane.js';
import styles from './review.module.css';
import type { Decision } from './use-decision.js';

interface DecisionChoiceProps {
  view: TeamMilestoneView;
  marks: readonly ReviewMark[];
  decision: Decision | null;
  /** Whether one tried to send without it. */
  isMissing: boolean;
  onChoose: (decision: Decision) => void;
}

const OWN_ID = 'own-hand-in';

/** The one question of a review: does it hold, or does the team have to go over it again? */
export function DecisionChoice({ view, marks, decision, isMissing, onChoose }: DecisionChoiceProps) {
  const { t } = useTranslation('review');
  return (
    <PaneSection title={t('question')}>
      <div className={styles['yesNo']} role="group" aria-label={t('question')}>
        <button
          type="button"
          aria-pressed={decision === 'accept'}
          aria-disabled={!view.capabilities.accept}
          {...(view.capabilities.accept ? {} : { 'aria-describedby': OWN_ID })}
          data-choice="accept"
          onClick={() => onChoose('accept')}
        >
          <IconCheck size={19} stroke={1.8} aria-hidden /> {t('yes')}
        </button>
        <button
          type="button"
          aria-pressed={decision === 'return'}
          data-choice="return"
          onClick={() => onChoose('return')}
        >
          <IconArrowBackUp size={19} stroke={1.8} aria-hidden /> {t('no')}
        </button>
      </div>
      {view.capabilities.accept ? null : (
        <p id={OWN_ID} className={styles['quiet']}>
          {t('own')}
        </p>
      )}
      {isMissing ? (
        <p role="alert" className={styles['missing']}>
          {t('choose')}
        </p>
      ) : null}
      {decision === 'return' ? <Wrong view={view} marks={marks} /> : null}
    </PaneSection>
  );
}

/** What the team will be asked for again, and what stays as it is. */
function Wrong({ view, marks }: { view: TeamMilestoneView; marks: readonly ReviewMark[] }) {
  const { t } = useTranslation('review');
  const wrong = view.evidence.filter(({ id }) => marks.some(({ itemId, isOk }) => itemId === id && !isOk));
  if (wrong.length === 0) return <p className={styles['quiet']}>{t('wrong.none')}</p>;
  const right = view.evidence.length - wrong.length;
  return (
    <p className={styles['quiet']}>
      {right > 0 ? t('wrong.stay', { count: right }) : ''}{' '}
      {t('wrong.again', { items: wrong.map(({ label }) => label).join(', ') })}
    </p>
  );
}

import type { SetupStep } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import styles from './setup.module.css';

/** One step of the set-up: what it is, whether it is done, which milestones still need it, and where it is done. */
export function SetupCard({ step: { step, done, milestones }, cohort }: { step: SetupStep; cohort: string }) {
  const { t } = useTranslation('plan');
  const Mark = done ? IconCircleCheck : IconCircle;
  const state = done ? 'done' : 'todo';
  return (
    <article id={step} className={styles['card']} data-done={done || undefined} tabIndex={-1}>
      <h3>
        <Mark size={18} stroke={1.8} aria-hidden />
        {t(`step.${step}.${state}`)}
      </h3>
      <p>{milestones.length > 0 ? t('setup.still', { milestones: milestones.join(', ') }) : t(`step.${step}.why`)}</p>
      <StepLink step={step} cohort={cohort} first={milestones[0]} />
    </article>
  );
}

interface StepLinkProps {
  step: SetupStep['step'];
  cohort: string;
  first: string | undefined;
}

/** The way to where the step is done; absent for those who may not do it. */
function StepLink({ step, cohort, first }: StepLinkProps) {
  const { t } = useTranslation('plan');
  const { slug } = useHub();
  const can = useCan();
  const text = t(`step.${step}.link`);
  switch (step) {
    case 'reviewer':
    case 'second_reviewer':
      return can('staff.invite') ? (
        <Link to="/h/$hub/people" params={{ hub: slug }}>
          {text}
        </Link>
      ) : null;
    case 'reply_to':
      return can('hub.configure') ? (
        <Link to="/h/$hub/settings" params={{ hub: slug }}>
          {text}
        </Link>
      ) : null;
    case 'closed_days':
      return can('hub.configure') ? (
        <Link to="/h/$hub/closed-days" params={{ hub: slug }}>
          {text}
        </Link>
      ) : null;
    default:
      return can('plan.update') ? (
        <Link to="/h/$hub/c/$cohort/plan" params={{ hub: slug, cohort }} search={first ? { milestone: first } : {}}>
          {text}
        </Link>
      ) : null;
  }
}

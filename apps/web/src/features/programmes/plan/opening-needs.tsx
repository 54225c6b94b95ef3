import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from './plan.module.css';
import { setupQuery } from './plan.queries.js';

/** What is still required before the cohort can be opened, as the saved plan stands. */
export function OpeningNeeds({ cohort }: { cohort: string }) {
  const { t } = useTranslation('plan');
  const { slug } = useHub();
  const { data: setup } = useQuery(setupQuery(slug, cohort));
  if (!setup) return null;
  const missing = setup.steps.filter(({ weight, done }) => weight === 'required' && !done);
  return (
    <Pane>
      <PaneSection title={missing.length > 0 ? t('needs.title', { count: missing.length }) : t('needs.none')}>
        <ul className={styles['needs']}>
          {missing.map(({ step, milestones }) => (
            <li key={step}>
              <IconCircle size={16} stroke={2} aria-hidden />
              <span>
                <Link to="/h/$hub/c/$cohort/setup" params={{ hub: slug, cohort }}>
                  {t(`step.${step}.todo`)}
                </Link>
                {milestones.length > 0 ? <small>{milestones.join(', ')}</small> : null}
              </span>
            </li>
          ))}
          <li>
            <IconCircleCheck className={styles['done']} size={16} stroke={1.8} aria-hidden />
            <Link to="/h/$hub/c/$cohort/setup" params={{ hub: slug, cohort }}>
              {t('needs.done', { done: setup.requiredDone, required: setup.required })}
            </Link>
          </li>
        </ul>
      </PaneSection>
    </Pane>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { daysBetween, startOn } from './plan-edits.rule.js';
import styles from './plan.module.css';
import { PlanStrip } from './plan-strip.js';
import { StripLegend } from './strip-legend.js';
import type { PlanDraftState } from './use-plan-draft.js';

interface PlanPeriodProps {
  plan: PlanDraftState;
  canEdit: boolean;
  selected: string | null;
}

/** Start and end, and the strip of every date between them. */
export function PlanPeriod({ plan: { draft, preview, change }, canEdit, selected }: PlanPeriodProps) {
  const { t } = useTranslation('plan');
  const { day } = useFormats();
  const { slug } = useHub();
  const can = useCan();
  const weeks = Math.round((daysBetween(draft.startsOn, draft.endsOn) + 1) / 7);
  return (
    <Pane label={t('strip.title')}>
      <PaneSection>
        <div className={styles['period']}>
          {canEdit ? (
            <>
              <DateField
                label={t('period.start')}
                value={draft.startsOn}
                onChange={(startsOn) => startsOn && change((plan) => startOn(plan, startsOn))}
              />
              <DateField
                label={t('period.end')}
                value={draft.endsOn}
                minDate={draft.startsOn}
                onChange={(endsOn) => endsOn && change((plan) => ({ ...plan, endsOn }))}
              />
            </>
          ) : (
            <b>{`${day(draft.startsOn)}–${day(draft.endsOn)}`}</b>
          )}
          <span className={styles['facts']}>
            {t('period.length', {
              weeks: t('rule.weeks', { count: weeks }),
              days: t('rule.workingDays', { count: preview.workingDays }),
            })}
          </span>
          <span className={styles['end']}>
            <StripLegend />
            {can('hub.configure') ? (
              <Link to="/h/$hub/closed-days" params={{ hub: slug }}>
                {t('period.closedDays')}
              </Link>
            ) : null}
          </span>
        </div>
        <PlanStrip preview={preview} stages={draft.stages} selected={selected} />
      </PaneSection>
    </Pane>
  );
}

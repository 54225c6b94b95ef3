import type { PlanChangeView, PlanDraft } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorState } from '../../../ui/error-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { applyPlanChange, previewPlanChange } from './plan-change.queries.js';
import styles from './plan.module.css';

interface ApplyChangeDialogProps {
  cohort: string;
  plan: PlanDraft;
  version: number;
  onClose: () => void;
  onApplied: () => void;
}

/** Before the plan of a running cohort changes: which teams get what, who keeps theirs, and why it is done. */
export function ApplyChangeDialog({ cohort, plan, version, onClose, onApplied }: ApplyChangeDialogProps) {
  const { t } = useTranslation('plan');
  const { t: ui } = useTranslation('ui');
  const { slug } = useHub();
  const client = useQueryClient();
  const affected = useQuery({
    queryKey: ['plan-change', slug, cohort, plan],
    queryFn: () => previewPlanChange(slug, cohort, plan),
    staleTime: 0,
  });
  const applying = useMutation({
    mutationFn: (reason: string) => applyPlanChange(slug, cohort, { plan, reason, version }),
    onSuccess: async () => {
      await client.invalidateQueries();
      notifyDone(t('live.applied'));
      onApplied();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('live.title')}
      confirm={
        affected.error
          ? ui('error.retry')
          : t('live.confirm', { count: affected.data ? affected.data.items.length + affected.data.gates.length : 0 })
      }
      onConfirm={(reason) => (affected.data ? applying.mutate(reason) : void affected.refetch())}
      change={{ isPending: applying.isPending || affected.isFetching, error: applying.error }}
    >
      {affected.isPending ? <PageSkeleton /> : null}
      {affected.error ? <ErrorState error={affected.error} onRetry={() => void affected.refetch()} /> : null}
      {affected.data ? <Changes of={affected.data} /> : null}
    </ReasonDialog>
  );
}

function Changes({ of: { items, gates, decidedStages } }: { of: PlanChangeView }) {
  const { t } = useTranslation('plan');
  const { day } = useFormats();
  return (
    <ul className={styles['changes']}>
      {decidedStages.map(({ stage, teams }) => (
        <li key={`stage ${stage}`}>
          <b>{t('live.stageOf', { stage })}</b>
          <span className={styles['fault']}>
            {t('live.stageDecided', { teams: teams.map(({ team }) => team).join(', ') })}
          </span>
          <span>{t('live.stageInstead')}</span>
        </li>
      ))}
      {items.map(({ kind, code, title, content, requires, checklist, date, teams, keepTheirs, keepTheirDate }) => (
        <li key={`${kind} ${code}`}>
          <b>
            {code} {title}
          </b>
          <span>
            {[
              ...(kind === 'changed' ? [] : [t(`live.${kind}`)]),
              ...(content ? [t('live.content')] : []),
              ...(requires ? [t('live.requires')] : []),
              ...(checklist ? [t('live.checklist')] : []),
              ...(date ? [t('live.date', { from: day(date.from), to: day(date.to) })] : []),
            ].join(' · ')}
          </span>
          <span>{t('live.teams', { count: teams })}</span>
          {keepTheirs.length > 0 ? (
            <span>
              {t(kind === 'removed' ? 'live.inTheWay' : 'live.keepTheirs', {
                teams: keepTheirs.map(({ team }) => team).join(', '),
              })}
            </span>
          ) : null}
          {keepTheirDate > 0 ? <span>{t('live.keepTheirDate', { count: keepTheirDate })}</span> : null}
        </li>
      ))}
      {gates
        .filter(({ kind, stage }) => kind !== 'removed' || !decidedStages.some((each) => each.stage === stage))
        .map(({ kind, stage, teams, keepTheirs }) => (
          <li key={`gate ${stage}`}>
            <b>{t('live.gateOf', { stage })}</b>
            <span>{t(kind === 'changed' ? 'live.gateChanged' : `live.${kind}`)}</span>
            <span>{t('live.teams', { count: teams })}</span>
            {keepTheirs.length > 0 ? (
              <span>{t('live.keepPassed', { teams: keepTheirs.map(({ team }) => team).join(', ') })}</span>
            ) : null}
          </li>
        ))}
    </ul>
  );
}

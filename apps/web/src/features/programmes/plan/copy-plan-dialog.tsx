import type { PlanSource, PlanView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { SourceField } from '../programmes/source-field.js';
import { copyPlan } from './plan.queries.js';

interface CopyPlanDialogProps {
  cohort: string;
  version: number;
  onClose: () => void;
  onCopied: (view: PlanView) => void;
}

/** Which plan a cohort without one starts from. */
export function CopyPlanDialog({ cohort, version, onClose, onCopied }: CopyPlanDialogProps) {
  const { t } = useTranslation('plan');
  const { slug } = useHub();
  const client = useQueryClient();
  const [source, setSource] = useState<PlanSource | null>(null);
  const [isMissing, setMissing] = useState(false);
  const copying = useMutation({
    mutationFn: (chosen: PlanSource) => copyPlan(slug, cohort, chosen, version),
    onSuccess: async (view) => {
      await client.invalidateQueries();
      onCopied(view);
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('copy.title')}
      confirm={t('copy.confirm')}
      onConfirm={() => {
        setMissing(source === null);
        if (source) copying.mutate(source);
      }}
      change={copying}
    >
      <SourceField value={source} onChange={setSource} error={isMissing ? t('copy.missing') : null} />
    </ConfirmModal>
  );
}

import type { CohortSummary } from '@onsil/contracts';
import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { saveTemplate } from './programmes.queries.js';

/** Keeps a cohort's plan as a template under a name. */
export function SaveTemplateDialog({ cohort, onClose }: { cohort: CohortSummary; onClose: () => void }) {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const client = useQueryClient();
  const [name, setName] = useState(cohort.name);
  const saving = useMutation({
    mutationFn: () => saveTemplate(slug, cohort.id, name),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['templates', slug] });
      notifyDone(t('template.done', { name }));
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('template.title')}
      confirm={t('template.confirm')}
      onConfirm={() => saving.mutate()}
      change={saving}
    >
      <TextInput
        data-autofocus
        label={t('template.name')}
        description={t('template.hint')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ConfirmModal>
  );
}

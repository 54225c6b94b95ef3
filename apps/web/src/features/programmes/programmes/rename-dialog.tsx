import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from '../../../ui/confirm-modal.js';

interface RenameDialogProps {
  title: string;
  name: string;
  save: (name: string) => Promise<unknown>;
  onClose: () => void;
}

/** Another name for a programme or a cohort. */
export function RenameDialog({ title, name: before, save, onClose }: RenameDialogProps) {
  const { t } = useTranslation('programmes');
  const client = useQueryClient();
  const [name, setName] = useState(before);
  const saving = useMutation({
    mutationFn: () => save(name),
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={title}
      confirm={t('rename.confirm')}
      onConfirm={() => saving.mutate()}
      change={saving}
    >
      <TextInput
        data-autofocus
        label={t('rename.label')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ConfirmModal>
  );
}

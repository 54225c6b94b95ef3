import { Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { nameVersion, useCanvasChanged } from '../canvases.queries.js';

interface NameVersionDialogProps {
  canvasId: string;
  onClose: () => void;
}

/** Keeps the canvas as it is now under a name and a reason. */
export function NameVersionDialog({ canvasId, onClose }: NameVersionDialogProps) {
  const { t } = useTranslation('canvasVersions');
  const { slug } = useHub();
  const changed = useCanvasChanged(slug, canvasId);
  const fields = useProblemForm({
    initialValues: { name: '', reason: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('missing') : null),
      reason: (value) => (value.trim() === '' ? t('missing') : null),
    },
  });
  const { form, refuse } = fields;
  const name = useMutation({
    mutationFn: (body: { name: string; reason: string }) => nameVersion(slug, canvasId, body),
    onSuccess: ({ number }) => {
      notifyDone(t('name.done', { number }));
      changed();
      onClose();
    },
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('name.title')}
      fields={fields}
      confirm={t('name.do')}
      onConfirm={(values) => name.mutate(values)}
      isPending={name.isPending}
    >
      <p>{t('name.body')}</p>
      <TextInput label={t('name.name')} maxLength={100} {...form.getInputProps('name')} />
      <Textarea
        label={t('name.reason')}
        description={t('name.reasonHelp')}
        minRows={2}
        maxLength={500}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}

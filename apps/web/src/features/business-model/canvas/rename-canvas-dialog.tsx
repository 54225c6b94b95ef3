import { Checkbox, TextInput } from '@mantine/core';
import type { CanvasView, ChangeCanvasBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { changeCanvas, useCanvasChanged } from '../canvases.queries.js';

interface RenameCanvasDialogProps {
  canvas: CanvasView;
  onClose: () => void;
}

/** Gives a canvas another name, puts it aside, or takes it out again. */
export function RenameCanvasDialog({ canvas: opened, onClose }: RenameCanvasDialogProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const [canvas, wasRefused] = useSubject(opened);
  const changed = useCanvasChanged(slug, canvas.id);
  const fields = useProblemForm<ChangeCanvasBody>({
    initialValues: { name: canvas.name, isPutAside: canvas.isPutAside },
    validate: { name: (value) => (value.trim() === '' ? t('rename.missing') : null) },
  });
  const { form, refuse } = fields;
  const rename = useMutation({
    mutationFn: ({ name, isPutAside }: ChangeCanvasBody) =>
      changeCanvas(slug, canvas, { name: name.trim(), isPutAside }),
    onSuccess: () => {
      notifyDone(t('rename.done'));
      changed();
      onClose();
    },
    onError: (error) => {
      refuse(error);
      wasRefused(error);
    },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('rename.title')}
      fields={fields}
      confirm={t('rename.do')}
      onConfirm={(values) => rename.mutate(values)}
      isPending={rename.isPending}
    >
      <TextInput data-autofocus label={t('rename.name')} maxLength={100} {...form.getInputProps('name')} />
      <Checkbox
        label={t('rename.putAside')}
        description={t('rename.putAsideHelp')}
        {...form.getInputProps('isPutAside', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}

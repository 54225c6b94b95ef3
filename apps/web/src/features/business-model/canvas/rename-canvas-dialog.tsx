import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import type { CanvasView, ChangeCanvasBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { changeCanvas, useCanvasChanged } from '../canvases.queries.js';

interface RenameCanvasDialogProps {
  canvas: CanvasView;
  onClose: () => void;
}

/** Gives a canvas another name, puts it aside, or takes it out again. */
export function RenameCanvasDialog({ canvas, onClose }: RenameCanvasDialogProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const changed = useCanvasChanged(slug, canvas.id);
  const { form, refusal, failures, refuse, onSubmit } = useProblemForm<ChangeCanvasBody>({
    initialValues: { name: canvas.name, isPutAside: canvas.isPutAside },
    validate: { name: (value) => (value.trim() === '' ? t('rename.missing') : null) },
  });
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
      changed();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('rename.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={onSubmit((values) => rename.mutate(values))}>
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} failures={failures} />
          <TextInput data-autofocus label={t('rename.name')} maxLength={100} {...form.getInputProps('name')} />
          <Checkbox
            label={t('rename.putAside')}
            description={t('rename.putAsideHelp')}
            {...form.getInputProps('isPutAside', { type: 'checkbox' })}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" loading={rename.isPending}>
            {t('rename.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

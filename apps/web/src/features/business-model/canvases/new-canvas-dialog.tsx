import { Modal, Radio, Stack, TextInput } from '@mantine/core';
import type { CanvasTypeView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { QueryStates } from '../../../ui/query-states.js';
import { addCanvas, canvasTypesQuery, useCanvasChanged } from '../canvases.queries.js';
import { useLocaleText } from '../use-locale-text.js';

interface NewCanvasDialogProps {
  teamId: string;
  onClose: () => void;
}

/** Begins a canvas: which type, and what it is called. */
export function NewCanvasDialog({ teamId, onClose }: NewCanvasDialogProps) {
  const { t } = useTranslation('canvases');
  const { slug } = useHub();
  const query = useQuery(canvasTypesQuery(slug));
  if (query.data)
    return (
      <NewCanvas teamId={teamId} types={query.data.items.filter(({ isOffered }) => isOffered)} onClose={onClose} />
    );
  return (
    <Modal opened onClose={onClose} title={t('new.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <QueryStates query={query}>{() => null}</QueryStates>
    </Modal>
  );
}

const keyOf = ({ source }: CanvasTypeView): string => (source.kind === 'hub' ? source.id : source.key);

function NewCanvas({ teamId, types, onClose }: NewCanvasDialogProps & { types: readonly CanvasTypeView[] }) {
  const { t } = useTranslation('canvases');
  const { slug } = useHub();
  const text = useLocaleText();
  const navigate = useNavigate();
  const changed = useCanvasChanged(slug, '');
  const [chosen, setChosen] = useState<string | null>(null);
  const type = types.find((each) => keyOf(each) === chosen);
  const fields = useProblemForm({
    initialValues: { name: '', source: '' },
    validate: {
      name: (value) => (value.trim() === '' && !type ? t('missing') : null),
      source: () => (type ? null : t('new.chooseType')),
    },
  });
  const { form, refuse } = fields;
  const add = useMutation({
    mutationFn: (name: string) =>
      addCanvas(slug, teamId, { name: name.trim() || text(type!.content.name), source: type!.source }),
    onSuccess: ({ id }) => {
      changed();
      void navigate({ to: '/h/$hub/canvases/$canvas', params: { hub: slug, canvas: id } });
    },
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('new.title')}
      fields={fields}
      confirm={t('new.do')}
      onConfirm={({ name }) => add.mutate(name)}
      isPending={add.isPending}
    >
      <Radio.Group
        label={t('new.type')}
        value={chosen}
        error={form.errors['source']}
        onChange={(value) => {
          setChosen(value);
          form.clearErrors();
        }}
      >
        <Stack gap={10} mt={6}>
          {types.map((each) => (
            <Radio
              key={keyOf(each)}
              value={keyOf(each)}
              label={text(each.content.name)}
              description={each.content.blocks.map(({ name }) => text(name)).join(' · ')}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('new.name')}
        description={t('new.nameHelp')}
        maxLength={100}
        {...form.getInputProps('name')}
      />
    </FormDialog>
  );
}

import { Button, FileButton, Group, Modal, Textarea } from '@mantine/core';
import type { InvitableRole, InvitedView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { InviteResult } from './invite-result.js';
import { RoleField } from './role-field.js';
import { ScopeField } from './scope-field.js';
import { scopeOf } from './scope-of.rule.js';
import { textOf } from './text-of.js';

interface InviteValues extends Record<string, unknown> {
  role: InvitableRole;
  scopeId: string | null;
  endsOn: string | null;
  list: string;
}

/** Invites everybody on a pasted list or in a small file; afterwards each line says what became of it. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['people', 'ui']);
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const takeSameFileAgain = useRef<() => void>(null);
  const [result, setResult] = useState<InvitedView['items'] | null>(null);
  const fields = useProblemForm<InviteValues>({
    initialValues: { role: 'mentor', scopeId: null, endsOn: null, list: '' },
    validate: { list: (list) => (list.trim() === '' ? t('invite.listMissing') : null) },
  });
  const { form, refuse } = fields;
  const invite = useMutation({
    mutationFn: ({ role, scopeId, endsOn, list }: InviteValues) =>
      answer(
        api.POST('/api/v1/hubs/{hub}/invitations', {
          params: { path: { hub: slug } },
          body: { role, endsOn, list, ...scopeOf(role, scopeId) },
        }),
      ),
    onSuccess: async ({ items }) => {
      await queryClient.invalidateQueries({ queryKey: ['invitations', slug] });
      setResult(items);
    },
    onError: refuse,
  });
  const { role, scopeId, endsOn } = form.values;
  if (result)
    return (
      <Modal
        opened
        onClose={onClose}
        size="lg"
        title={t('invite.title')}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        <InviteResult items={result} onClose={onClose} />
      </Modal>
    );
  return (
    <FormDialog
      onClose={onClose}
      title={t('invite.title')}
      size="lg"
      fields={fields}
      confirm={t('invite.submit')}
      onConfirm={(values) => invite.mutate(values)}
      isPending={invite.isPending}
    >
      <RoleField value={role} onChange={(chosen) => form.setValues({ role: chosen, scopeId: null })} />
      <ScopeField role={role} value={scopeId} onChange={(id) => form.setFieldValue('scopeId', id)} />
      <DateField
        label={t('endsOn.label')}
        description={t('endsOn.help')}
        optional
        value={endsOn}
        onChange={(day) => form.setFieldValue('endsOn', day)}
      />
      <Textarea
        label={t('invite.list')}
        description={t('invite.listHelp')}
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps('list')}
      />
      <Group>
        <FileButton
          accept=".csv,.txt,text/csv,text/plain"
          resetRef={takeSameFileAgain}
          onChange={(file) => {
            if (file) void textOf(file).then((text) => form.setFieldValue('list', text));
            takeSameFileAgain.current?.();
          }}
        >
          {(button) => (
            <Button variant="default" {...button}>
              {t('invite.file')}
            </Button>
          )}
        </FileButton>
      </Group>
    </FormDialog>
  );
}

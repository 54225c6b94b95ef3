import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface LeaveGuardProps {
  /** Something was written that the server does not have. */
  isUnsaved: boolean;
  /** Saves it; false when that was refused, and the page says why. */
  onSave?: () => Promise<boolean>;
}

/** Asks before unsaved text is left behind: by a link, by the browser's back, by closing the tab. */
export function LeaveGuard({ isUnsaved, onSave }: LeaveGuardProps) {
  const { t } = useTranslation('ui');
  const [isSaving, setSaving] = useState(false);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  const save = async (): Promise<void> => {
    setSaving(true);
    const isSaved = (await onSave?.()) ?? false;
    setSaving(false);
    if (isSaved) proceed();
    else reset();
  };
  return (
    <Modal opened onClose={reset} title={t('leave.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <p>{t('leave.body')}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="subtle" onClick={proceed}>
          {t('leave.discard')}
        </Button>
        <Button variant={onSave ? 'default' : 'filled'} onClick={reset}>
          {t('leave.stay')}
        </Button>
        {onSave ? (
          <Button loading={isSaving} onClick={() => void save()}>
            {t('leave.save')}
          </Button>
        ) : null}
      </Group>
    </Modal>
  );
}

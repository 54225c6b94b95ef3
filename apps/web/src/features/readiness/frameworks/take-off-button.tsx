import { Button } from '@mantine/core';
import type { ReadinessFrameworkRow } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { frameworksQuery, takeFrameworkOff } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useFrameworkWords } from '../use-framework-words.js';

/** For a loaded framework that nothing uses, such as one that was loaded by mistake. */
export function TakeOffButton({ row }: { row: ReadinessFrameworkRow }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const change = useMutation({
    mutationFn: () => takeFrameworkOff(slug, row),
    onSuccess: async () => {
      notifyDone(t('frameworks.takeOff.success'));
      setAsked(false);
      await queryClient.invalidateQueries(frameworksQuery(slug));
      // Its row is gone, and the button with it.
      document.querySelector<HTMLElement>('h1')?.focus();
    },
  });
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('frameworks.takeOff.of', { name: say(row.name), version: row.version })}
        onClick={() => {
          change.reset();
          setAsked(true);
        }}
      >
        {t('frameworks.takeOff.action')}
      </Button>
      <ConfirmModal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('frameworks.takeOff.title')}
        confirm={t('frameworks.takeOff.action')}
        onConfirm={() => change.mutate()}
        change={change}
      >
        {t('frameworks.takeOff.body')}
      </ConfirmModal>
    </>
  );
}

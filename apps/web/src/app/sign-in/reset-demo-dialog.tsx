import { Alert, Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { useProblemText } from '../../ui/use-problem-text.js';

const ASK_EVERY_MS = 1_500;
const GIVE_UP_AFTER = 80;

/** Sets the demo back to its first state: everything people tried is gone. */
export function ResetDemoDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const reset = useMutation({
    mutationFn: async () => {
      await answer(publicApi.POST('/api/v1/demo/reset'));
      await untilBack();
      await queryClient.resetQueries();
    },
    onSuccess: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={t('reset.title')} withCloseButton={false}>
      <p>{t('reset.body')}</p>
      {reset.error ? (
        <Alert color="red" variant="outline" role="alert" mt="md">
          {problemText(reset.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('reset.keep')}
        </Button>
        <Button loading={reset.isPending} onClick={() => reset.mutate()}>
          {t('reset.confirm')}
        </Button>
      </Group>
    </Modal>
  );
}

/** While it is set back the API answers 503 or not at all. */
async function untilBack(): Promise<void> {
  for (let asked = 0; asked < GIVE_UP_AFTER; asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    const isBack = await answer(publicApi.GET('/api/v1/demo')).then(
      () => true,
      () => false,
    );
    if (isBack) return;
  }
}

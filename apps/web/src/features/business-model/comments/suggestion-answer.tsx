import { Alert, Button, Group } from '@mantine/core';
import type { CanvasThreadView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { acceptSuggestion, declineSuggestion } from '../canvas-comments.queries.js';

interface SuggestionAnswerProps {
  thread: CanvasThreadView;
  onAnswered: () => void;
}

/** The team takes a suggestion, or leaves it with a word. */
export function SuggestionAnswer({ thread, onAnswered }: SuggestionAnswerProps) {
  const { t } = useTranslation('canvasComments');
  const { slug } = useHub();
  const problemText = useProblemText();
  const [isDeclining, setDeclining] = useState(false);
  const accept = useMutation({
    mutationFn: () => acceptSuggestion(slug, thread, { itemVersion: thread.item?.version ?? null }),
    onSettled: onAnswered,
  });
  const decline = useMutation({
    mutationFn: (words: string) => declineSuggestion(slug, thread, words),
    onSuccess: () => {
      setDeclining(false);
      onAnswered();
    },
  });
  return (
    <>
      {accept.error ? (
        <Alert color="red" variant="outline" role="alert">
          {hasCode(accept.error, 'platform.stale_version') ? t('answer.stale') : problemText(accept.error)}
        </Alert>
      ) : null}
      <Group gap="xs">
        <Button size="xs" variant="light" loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('answer.accept')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setDeclining(true)}>
          {t('answer.decline')}
        </Button>
      </Group>
      <ReasonDialog
        opened={isDeclining}
        title={t('answer.title')}
        confirm={t('answer.decline')}
        change={decline}
        onClose={() => setDeclining(false)}
        onConfirm={(words) => decline.mutate(words)}
      >
        <p>{t('answer.body')}</p>
      </ReasonDialog>
    </>
  );
}

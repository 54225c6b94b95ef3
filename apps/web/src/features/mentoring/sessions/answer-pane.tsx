import type { SessionLogView, MentoringSessionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { confirmLog, objectToLog, useSessionChanged } from '../sessions.queries.js';
import { AnswerForm } from './answer-form.js';
import styles from './sessions.module.css';

/** The team's word on the log: it is right, or what is not. */
export function AnswerPane({ session, log }: { session: MentoringSessionView; log: SessionLogView }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const problemText = useProblemText();
  const changed = useSessionChanged(slug);
  const answer = useMutation({
    mutationFn: (words: string | null) =>
      words === null ? confirmLog(slug, session.id, log.version) : objectToLog(slug, session.id, log.version, words),
    onSuccess: (answered, words) => {
      notifyDone(t(words === null ? 'answer.confirmed' : 'answer.objected'));
      changed(answered);
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version')) changed();
    },
  });
  return (
    <Pane>
      <PaneSection title={t('answer.title')}>
        <p className={styles['by']}>{t('answer.until', { until: dateTime(log.answerUntil) })}</p>
        {answer.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(answer.error)}
          </p>
        ) : null}
        <AnswerForm isSending={answer.isPending} onConfirm={() => answer.mutate(null)} onObject={answer.mutate} />
      </PaneSection>
    </Pane>
  );
}

import { Alert, Button, Group, Modal } from '@mantine/core';
import type { CorrectEvidenceBody, EvidenceRow } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { correctEvidence, teamHypothesesQuery, useTestingChanged } from '../hypotheses.queries.js';
import { evidenceBody, logOf } from './evidence-body.js';
import { EvidenceFields } from './evidence-fields.js';
import styles from './evidence.module.css';

const STALE = 412;

interface CorrectEvidenceDialogProps {
  teamId: string;
  piece: EvidenceRow;
  onClose: () => void;
}

/** Corrects what was noted down; when somebody else did so first, both texts are shown, and neither is lost. */
export function CorrectEvidenceDialog({ teamId, piece, onClose }: CorrectEvidenceDialogProps) {
  const { t } = useTranslation('evidence');
  const { slug } = useHub();
  const problemText = useProblemText();
  const changed = useTestingChanged(slug);
  const { data } = useQuery(teamHypothesesQuery(slug, teamId));
  const [read, setRead] = useState(piece);
  const [log, setLog] = useState(() => logOf(piece));
  const [isChecked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: (body: CorrectEvidenceBody) => correctEvidence(slug, read, body),
    onSuccess: () => {
      notifyDone(t('correct.done'));
      changed();
      onClose();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === STALE) setRead(error.current as EvidenceRow);
    },
  });
  const isStale = save.error instanceof ApiProblem && save.error.status === STALE;
  const inQuestion = (data?.items ?? []).filter(
    ({ id, state }) => state === 'testing' || state === 'draft' || read.about.some((of) => of.hypothesisId === id),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('correct.title')}
      closeButtonProps={{ 'aria-label': t('correct.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          const body = evidenceBody(log, read.experimentId);
          if (body) save.mutate(body);
        }}
      >
        {save.error ? (
          <Alert color="red" variant="outline" role="alert" mb="sm">
            {isStale ? t('correct.stale') : problemText(save.error)}
            {isStale && read.body ? (
              <blockquote dir="auto" className={styles['words']}>
                {read.body}
              </blockquote>
            ) : null}
          </Alert>
        ) : null}
        <EvidenceFields
          log={log}
          change={(part) => setLog({ ...log, ...part })}
          hypotheses={inQuestion}
          refusal={save.error}
          isChecked={isChecked}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('correct.close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('correct.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

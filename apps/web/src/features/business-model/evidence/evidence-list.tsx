import type { EvidenceRow } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList } from '../../../ui/pane.js';
import { removeEvidence, useTestingChanged } from '../hypotheses.queries.js';
import { CorrectEvidenceDialog } from './correct-evidence-dialog.js';
import styles from './evidence.module.css';

interface EvidenceListProps {
  teamId: string;
  evidence: readonly EvidenceRow[];
  mayWrite: boolean;
}

/** What a team heard, saw and measured, with what it says of which hypothesis. */
export function EvidenceList({ teamId, evidence, mayWrite }: EvidenceListProps) {
  const { t } = useTranslation('evidence');
  const { slug } = useHub();
  const { day } = useFormats();
  const changed = useTestingChanged(slug);
  const [asked, ask] = useState<EvidenceRow | null>(null);
  const [corrected, correct] = useState<EvidenceRow | null>(null);
  const remove = useMutation({
    mutationFn: (piece: EvidenceRow) => removeEvidence(slug, piece),
    onSuccess: () => {
      ask(null);
      changed();
    },
  });
  return (
    <>
      <HairlineList label={t('list')}>
        {evidence.map((piece) => (
          <li key={piece.id} className={styles['piece']}>
            <div className={styles['grow']}>
              <p>
                <b>{piece.source}</b> · {t(`kind.${piece.kind}`)} · {day(piece.happenedOn)}
                {piece.segment ? ` · ${piece.segment}` : ''}
              </p>
              {piece.body ? (
                <p dir="auto" className={styles['words']}>
                  {piece.body}
                </p>
              ) : null}
              {piece.about.map(({ hypothesisId, number, statement, verdict }) => (
                <p key={hypothesisId} className={styles['quiet']}>
                  {t(`verdict.${verdict}`)}:{' '}
                  <Link to="/h/$hub/hypotheses/$hypothesis" params={{ hub: slug, hypothesis: hypothesisId }}>
                    {number}. {statement}
                  </Link>
                </p>
              ))}
            </div>
            {mayWrite ? (
              <Group gap={4} wrap="nowrap">
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={t('correct.of', { source: piece.source, day: day(piece.happenedOn) })}
                  onClick={() => correct(piece)}
                >
                  {t('correct.do')}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={t('remove.of', { source: piece.source, day: day(piece.happenedOn) })}
                  onClick={() => ask(piece)}
                >
                  {t('remove.do')}
                </Button>
              </Group>
            ) : null}
          </li>
        ))}
      </HairlineList>
      {corrected ? <CorrectEvidenceDialog teamId={teamId} piece={corrected} onClose={() => correct(null)} /> : null}
      <ConfirmModal
        opened={asked !== null}
        title={t('remove.title')}
        confirm={t('remove.do')}
        change={remove}
        onClose={() => ask(null)}
        onConfirm={() => asked && remove.mutate(asked)}
      >
        <p>{t('remove.body')}</p>
      </ConfirmModal>
    </>
  );
}

import type { EvidenceRow } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList } from '../../../ui/pane.js';
import { removeEvidence, useTestingChanged } from '../hypotheses.queries.js';
import styles from './evidence.module.css';

/** What a team heard, saw and measured, with what it says of which hypothesis. */
export function EvidenceList({ evidence, mayWrite }: { evidence: readonly EvidenceRow[]; mayWrite: boolean }) {
  const { t } = useTranslation('evidence');
  const { slug } = useHub();
  const { day } = useFormats();
  const changed = useTestingChanged(slug);
  const [asked, ask] = useState<EvidenceRow | null>(null);
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
              {piece.body ? <p className={styles['words']}>{piece.body}</p> : null}
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
              <Button
                size="xs"
                variant="subtle"
                aria-label={t('remove.of', { source: piece.source, day: day(piece.happenedOn) })}
                onClick={() => ask(piece)}
              >
                {t('remove.do')}
              </Button>
            ) : null}
          </li>
        ))}
      </HairlineList>
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

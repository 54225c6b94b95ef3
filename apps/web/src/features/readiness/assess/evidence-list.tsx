import { ActionIcon } from '@mantine/core';
import type { ReadinessEvidenceView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconX } from '../../../ui/icons/x.js';
import styles from '../readiness.module.css';

interface EvidenceListProps {
  evidence: readonly ReadinessEvidenceView[];
  onRemove?: (id: string) => void;
}

/** What shows that a criterion holds, each piece with a way to it. */
export function EvidenceList({ evidence, onRemove }: EvidenceListProps) {
  const { t } = useTranslation('readiness');
  if (evidence.length === 0) return <p className={styles['noEvidence']}>{t('evidence.none')}</p>;
  return (
    <ul className={styles['evidence']} aria-label={t('evidence.title')}>
      {evidence.map((piece) => (
        <li key={piece.id}>
          <Piece piece={piece} />
          {onRemove && piece.canRemove ? (
            <ActionIcon
              variant="subtle"
              size="md"
              aria-label={t('evidence.remove', { label: piece.label })}
              onClick={() => onRemove(piece.id)}
            >
              <IconX size={14} stroke={1.8} aria-hidden />
            </ActionIcon>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Piece({
  piece: { id, kind, label, url, teamMilestoneId, sessionId, hypothesisId, canvas, metric },
}: {
  piece: ReadinessEvidenceView;
}) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { number, day } = useFormats();
  const what = t(`evidence.kind.${kind}`);
  if (kind === 'file') return <a href={`/api/v1/hubs/${slug}/readiness-evidence/${id}/file`}>{label}</a>;
  if (url)
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {label}
      </a>
    );
  if (teamMilestoneId)
    return (
      <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: teamMilestoneId }}>
        {what} {label}
      </Link>
    );
  if (sessionId)
    return (
      <Link to="/h/$hub/sessions/$session" params={{ hub: slug, session: sessionId }}>
        {what} {label}
      </Link>
    );
  if (hypothesisId)
    return (
      <Link to="/h/$hub/hypotheses/$hypothesis" params={{ hub: slug, hypothesis: hypothesisId }}>
        {what} {label}
      </Link>
    );
  if (canvas)
    return (
      <Link
        to="/h/$hub/canvases/$canvas/versions"
        params={{ hub: slug, canvas: canvas.id }}
        search={{ to: canvas.number }}
      >
        {what} {label}
      </Link>
    );
  return (
    <span>
      {label}
      {metric ? `: ${number(metric.value)}${metric.unit ? ` ${metric.unit}` : ''} (${day(metric.measuredOn)})` : ''}
    </span>
  );
}

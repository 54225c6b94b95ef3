import type { EvidenceRow, LogEvidenceBody } from '@onsil/contracts';

import type { UnsentLog } from './use-kept-log.js';

/** What somebody said, unless they did not want it noted down. */
export function isBodyMissing({ kind, consent, body }: UnsentLog): boolean {
  return kind === 'interview' && consent !== 'refused' && body.trim() === '';
}

/** The log as the API takes it; null while something is missing. */
export function evidenceBody(log: UnsentLog, experimentId: string | null): LogEvidenceBody | null {
  const { kind, source, segment, happenedOn, body, link, value, unit, consent, strength, verdicts } = log;
  const isMetricWhole = value !== '' && unit.trim() !== '';
  if (!consent || !strength || source.trim() === '' || isBodyMissing(log)) return null;
  if ((kind === 'link' && link.trim() === '') || (kind === 'metric' && !isMetricWhole)) return null;
  return {
    kind,
    source: source.trim(),
    segment: segment.trim() || null,
    happenedOn,
    body: body.trim(),
    link: kind === 'link' ? link.trim() : null,
    metric: kind === 'metric' && value !== '' ? { value, unit: unit.trim() } : null,
    consent,
    strength,
    experimentId,
    about: Object.entries(verdicts).map(([hypothesisId, verdict]) => ({ hypothesisId, verdict })),
  };
}

/** A piece of evidence as it is corrected. */
export function logOf({ segment, link, metric, about, ...piece }: EvidenceRow): UnsentLog {
  const { kind, source, happenedOn, body, consent, strength } = piece;
  return {
    kind,
    source,
    happenedOn,
    body,
    consent,
    strength,
    segment: segment ?? '',
    link: link ?? '',
    value: metric?.value ?? '',
    unit: metric?.unit ?? '',
    verdicts: Object.fromEntries(about.map(({ hypothesisId, verdict }) => [hypothesisId, verdict])),
  };
}

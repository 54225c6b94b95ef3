import type { ReadinessAssessmentView } from '@onsil/contracts';

/** Evidence that lies elsewhere in Onsil and is pointed at. */
export const POINTED = ['submission', 'session', 'experiment', 'canvas_version'] as const;
type Pointed = (typeof POINTED)[number];

interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly at: string;
}

type Candidates = ReadinessAssessmentView['candidates'];

/** What may be pointed at, newest first, with the time that tells one from another. */
export function candidatesOf(
  { submissions, sessions, experiments, canvasVersions }: Candidates,
  kind: Pointed,
): readonly Candidate[] {
  switch (kind) {
    case 'submission':
      return submissions.map(({ id, label, handedInAt }) => ({ id, label, at: handedInAt }));
    case 'session':
      return sessions.map(({ id, label, startsAt }) => ({ id, label, at: startsAt }));
    case 'experiment':
      return experiments.map(({ id, label, decidedAt }) => ({ id, label, at: decidedAt }));
    case 'canvas_version':
      return canvasVersions.map(({ id, label, madeAt }) => ({ id, label, at: madeAt }));
  }
}

/** How a request points at one. */
export function pointingAt(kind: Pointed, id: string) {
  switch (kind) {
    case 'submission':
      return { kind, submissionId: id };
    case 'session':
      return { kind, sessionId: id };
    case 'experiment':
      return { kind, experimentId: id };
    case 'canvas_version':
      return { kind, canvasVersionId: id };
  }
}

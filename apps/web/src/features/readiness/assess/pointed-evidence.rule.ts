import type { EvidenceCandidatesView } from '@onsil/contracts';

/** Evidence that lies elsewhere in Onsil and is pointed at. */
export const POINTED = ['submission', 'session', 'experiment', 'canvas_version'] as const;
type Pointed = (typeof POINTED)[number];

/** What may be pointed at, newest first, with the time that tells one from another. */
export function candidatesOf(
  { submissions, sessions, experiments, canvasVersions }: EvidenceCandidatesView,
  kind: Pointed,
): EvidenceCandidatesView['submissions'] {
  switch (kind) {
    case 'submission':
      return submissions;
    case 'session':
      return sessions;
    case 'experiment':
      return experiments;
    case 'canvas_version':
      return canvasVersions;
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

import type { GateDraft, Locale } from '@onsil/contracts';

import { t } from './built-in-template.js';

/** What a team of the 10-month programme must have reached to pass from each stage. */
export const socialEntrepreneurGates = {
  s1: () => ({
    mode: 'all',
    of: [
      { key: 'stage', kind: 'milestones', milestones: null },
      { key: 'agreement', kind: 'document', milestone: 'm1', item: 'agreement' },
    ],
  }),
  s2: () => ({
    mode: 'all',
    of: [
      { key: 'stage', kind: 'milestones', milestones: null },
      { key: 'interviews', kind: 'interviews', atLeast: 5 },
      { key: 'canvas', kind: 'canvas_bookmarked', atLeast: 1 },
      {
        kind: 'group',
        mode: 'any',
        of: [
          { key: 'hypotheses', kind: 'hypotheses_tested', atLeast: 1 },
          { key: 'sessions', kind: 'mentoring_sessions', atLeast: 2 },
        ],
      },
    ],
  }),
  s3: () => ({
    mode: 'all',
    of: [
      { key: 'stage', kind: 'milestones', milestones: null },
      { key: 'mentoring', kind: 'mentoring_hours', atLeast: 4 },
    ],
  }),
  s4: (locale) => ({
    mode: 'all',
    of: [
      { key: 'stage', kind: 'milestones', milestones: null },
      {
        key: 'readiness',
        kind: 'readiness',
        framework: 'vrg',
        perspective: 'staff',
        dimensions: [
          { key: 'problem', name: t('문제·비전', 'Problem & vision')[locale] },
          { key: 'market', name: t('시장·수요', 'Market')[locale] },
        ],
        level: 4,
      },
    ],
  }),
  s5: () => ({ mode: 'all', of: [{ key: 'stage', kind: 'milestones', milestones: null }] }),
} satisfies Readonly<Record<string, (locale: Locale) => GateDraft>>;

import type { Example } from '../example.js';
import { businessModelExamples } from './business-model.js';
import { exitsExamples } from './exits.js';
import { identityExamples } from './identity.js';
import { mentoringExamples } from './mentoring.js';
import { networkExamples } from './network.js';
import { programmesExamples } from './programmes.js';
import { progressExamples } from './progress.js';
import { readinessExamples } from './readiness.js';
import { remindersExamples } from './reminders.js';
import { venturesExamples } from './ventures.js';

/** One valid request for every registered route; the matrix fails when one is missing. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'GET /health/live': { status: 200 },
  'GET /health/ready': { status: 200 },
  ...networkExamples,
  ...identityExamples,
  ...programmesExamples,
  ...venturesExamples,
  ...progressExamples,
  ...remindersExamples,
  ...businessModelExamples,
  ...mentoringExamples,
  ...readinessExamples,
  ...exitsExamples,
};

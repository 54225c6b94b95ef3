import type { BuiltInFramework } from './built-in-framework.js';
import { ventureReadinessGrid } from './grid/venture-readiness-grid.js';
import { socialValueCheck } from './social-value-check.js';
import { societalReadiness } from './societal-readiness.js';
import { technologyReadiness } from './technology-readiness.js';

/** In the order in which they are offered. */
export const BUILT_IN_FRAMEWORKS: readonly BuiltInFramework[] = [
  ventureReadinessGrid,
  technologyReadiness,
  societalReadiness,
  socialValueCheck,
];

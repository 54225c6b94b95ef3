import type { BuiltInType } from './built-in-type.js';
import { businessModelCanvas } from './business-model-canvas.js';
import { leanCanvas } from './lean-canvas.js';
import { logicModel } from './logic-model.js';
import { socialBusinessCanvas } from './social-business-canvas.js';
import { socialLeanCanvas } from './social-lean-canvas.js';

/** The types that come with Onsil, the one for social ventures first. */
export const BUILT_IN_TYPES: readonly BuiltInType[] = [
  socialBusinessCanvas,
  businessModelCanvas,
  leanCanvas,
  socialLeanCanvas,
  logicModel,
];

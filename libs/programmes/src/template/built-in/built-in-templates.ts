import { accelerator } from './accelerator.js';
import type { BuiltInTemplate } from './built-in-template.js';
import { residency } from './residency.js';
import { socialEntrepreneur } from './social-entrepreneur.js';

/** The templates that come with Onsil, drawn from how these programmes are really run in Korea. */
export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [socialEntrepreneur, residency, accelerator];

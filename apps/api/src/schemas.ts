import { businessModelSchema } from '@onsil/business-model';
import { exitsSchema } from '@onsil/exits';
import { identitySchema } from '@onsil/identity';
import { mentoringSchema } from '@onsil/mentoring';
import { networkSchema } from '@onsil/network';
import { platformSchema, type LibSchema } from '@onsil/platform';
import { programmesSchema } from '@onsil/programmes';
import { progressSchema } from '@onsil/progress';
import { readinessSchema } from '@onsil/readiness';
import { remindersSchema } from '@onsil/reminders';
import { venturesSchema } from '@onsil/ventures';

/** Every lib's tables, in the order of the libs. A lib that brings tables adds its line here. */
export const schemas: readonly LibSchema[] = [
  platformSchema,
  networkSchema,
  identitySchema,
  remindersSchema,
  programmesSchema,
  venturesSchema,
  progressSchema,
  businessModelSchema,
  mentoringSchema,
  readinessSchema,
  exitsSchema,
];

export { BusinessModelModule } from './business-model.module.js';
export { ForgetRemovedRecordings } from './evidence/forget-removed-recordings.js';
export { TeamWork } from './team-work/team-work.js';
export { businessModelSchema } from './business-model.schema.js';

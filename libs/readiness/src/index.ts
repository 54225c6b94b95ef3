export { ReadinessModule } from './readiness.module.js';
export { ForgetRemovedFiles } from './evidence/forget-removed-files.js';
export { readinessSchema } from './readiness.schema.js';

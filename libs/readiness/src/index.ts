export { ReadinessModule } from './readiness.module.js';
export { readinessSchema } from './readiness.schema.js';

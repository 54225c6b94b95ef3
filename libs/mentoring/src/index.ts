export { MentoringModule } from './mentoring.module.js';
export { Partings } from './mentor/partings.js';
export { mentoringSchema } from './mentoring.schema.js';

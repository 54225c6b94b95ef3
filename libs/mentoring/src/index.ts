export { MentoringModule } from './mentoring.module.js';
export { mentoringSchema } from './mentoring.schema.js';

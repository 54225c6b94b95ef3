export { BusinessModelModule } from './business-model.module.js';
export { businessModelSchema } from './business-model.schema.js';

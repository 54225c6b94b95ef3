export { ExitsModule } from './exits.module.js';
export { exitsSchema } from './exits.schema.js';

export { NetworkModule } from './network.module.js';
export { networkSchema } from './network.schema.js';

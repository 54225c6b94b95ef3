export { IdentityModule } from './identity.module.js';
export { identitySchema } from './identity.schema.js';

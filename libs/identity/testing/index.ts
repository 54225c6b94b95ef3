export { insertPerson, uniqueEmail, type PersonOverrides } from './person.builder.js';
export { insertGrant, type GrantOverrides } from './grant.builder.js';

export * from './access.js';
export * from './locale.js';
export * from './page.js';
export * from './problem.js';
export * from './programmes.js';
export * from './team-milestone-state.js';
export * from './ventures.js';

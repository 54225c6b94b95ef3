export * from './access.js';
export * from './locale.js';
export * from './page.js';
export * from './problem.js';

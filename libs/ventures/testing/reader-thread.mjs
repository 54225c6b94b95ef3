// The thread of RosterReader, run from the sources: the same hooks as Jest's global set-up, then the thread itself.
import { register } from 'node:module';

register('../../../test/swc-hooks.mjs', import.meta.url);
await import('../src/roster-import/reading/read-roster.worker.ts');

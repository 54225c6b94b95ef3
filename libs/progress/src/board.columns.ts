import { defineColumns } from '@onsil/platform';

/** Not a table: what the trail keeps of a download. */
defineColumns('progress.export', { kind: 'open', format: 'open', filter: 'open' });

import 'reflect-metadata';

import { keptDocument } from './kept-document.js';

process.stdout.write(await keptDocument());

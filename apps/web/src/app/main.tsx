import './theme/styles.css';

import { createRoot } from 'react-dom/client';

import { takeDoubleClickAsOne } from '../ui/one-press.js';
import { firstLocale, startI18n } from './i18n/i18n.js';
import { Providers } from './providers.js';

takeDoubleClickAsOne(document);
await startI18n(firstLocale());
createRoot(document.getElementById('root')!).render(<Providers />);

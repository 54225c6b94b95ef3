import type { Locale } from '@onsil/contracts';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { formats, type Formats } from './format.js';

const readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const Zone = createContext(readerZone);

/** Sets the hub whose clock tells the times below it. */
export function HubClock({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  return <Zone value={timeZone}>{children}</Zone>;
}

/** Dates, times and amounts in the reader's language, on the hub's clock. */
export function useFormats(): Formats {
  const { t, i18n } = useTranslation('ui');
  const zone = use(Zone);
  const locale = i18n.language as Locale;
  return useMemo(() => formats({ locale, zone, readerZone, now: new Date(), t }), [locale, zone, t]);
}

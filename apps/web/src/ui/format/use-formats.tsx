import type { Locale } from '@onsil/contracts';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { formats, type Formats } from './format.js';
import { onClockOf } from './hub-instant.rule.js';

const readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const MINUTE_MS = 60_000;

interface Clock {
  zone: string;
  /** Changes at the hub's midnight, so that what is today's is not yesterday's in a tab that stays open. */
  day: string;
}
const HubsClock = createContext<Clock>({ zone: readerZone, day: '' });

/** Sets the hub whose clock tells the times below it. */
export function HubClock({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const [day, setDay] = useState(() => dayIn(timeZone));
  useEffect(() => {
    const timer = setInterval(() => setDay(dayIn(timeZone)), MINUTE_MS);
    return () => clearInterval(timer);
  }, [timeZone]);
  const clock = useMemo(() => ({ zone: timeZone, day }), [timeZone, day]);
  return <HubsClock value={clock}>{children}</HubsClock>;
}

/** Dates, times and amounts in the reader's language, on the hub's clock; `relative` counts from when it was drawn. */
export function useFormats(): Formats {
  const { day } = use(HubsClock);
  const formatsAt = useFormatsAt();
  return useMemo(() => formatsAt(nowOn(day)), [formatsAt, day]);
}

/** How long ago something was, drawn again every so often. */
export function useAgo(at: string | Date, everyMs: number): string {
  const formatsAt = useFormatsAt();
  const [, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return formatsAt(new Date()).relative(at);
}

function useFormatsAt(): (now: Date) => Formats {
  const { t, i18n } = useTranslation('ui');
  const { zone } = use(HubsClock);
  const locale = i18n.language as Locale;
  return useMemo(() => (now: Date) => formats({ locale, zone, readerZone, now, t }), [locale, zone, t]);
}

const nowOn = (_day: string): Date => new Date();
const dayIn = (timeZone: string): string => onClockOf(timeZone, new Date()).day;

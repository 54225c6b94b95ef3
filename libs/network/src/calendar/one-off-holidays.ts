import type { PublicHoliday } from './korean-holidays.rule.js';

const GENERAL_ELECTION = { ko: '국회의원 선거일', en: 'National Assembly election' };
const PRESIDENTIAL_ELECTION = { ko: '대통령 선거일', en: 'Presidential election' };
const LOCAL_ELECTION = { ko: '전국동시지방선거일', en: 'Local elections' };

/**
 * Korea's elections and one-off holidays: decided case by case, so no rule gives them. Published 2026-11; add a line when one is
 * proclaimed (a hub can add the day itself at once).
 */
export const ONE_OFF_HOLIDAYS: readonly PublicHoliday[] = [
  { day: '2024-04-10', name: GENERAL_ELECTION },
  { day: '2024-10-01', name: { ko: '임시공휴일 (국군의 날)', en: 'Temporary holiday (Armed Forces Day)' } },
  { day: '2025-01-27', name: { ko: '임시공휴일', en: 'Temporary holiday' } },
  { day: '2025-06-03', name: PRESIDENTIAL_ELECTION },
  { day: '2026-06-03', name: LOCAL_ELECTION },
];

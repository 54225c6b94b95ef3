import type { Example } from '../example.js';

const day = { path: () => ({ day: '2030-07-01' }) };

/** The hub itself and its calendar. */
export const networkExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub': { status: 200 },
  'PUT /api/v1/hubs/:hub/settings': {
    status: 200,
    version: 1,
    body: () => ({
      nameKo: '새 이름',
      nameEn: 'New name',
      timeZone: 'Asia/Seoul',
      country: 'KR',
      locale: 'ko',
      senderName: '새 이름',
      replyTo: null,
      shortExtensionDays: 14,
    }),
  },
  'GET /api/v1/networks/:network/counts': { status: 200 },
  'GET /api/v1/networks/:network/counts/export': { status: 200, query: () => ({ format: 'csv' }) },
  'GET /api/v1/hubs/:hub/closed-days': { status: 200, query: () => ({ year: '2030' }) },
  'POST /api/v1/hubs/:hub/closed-days/:day/preview': { ...day, status: 200, body: () => ({ closed: true }) },
  'PUT /api/v1/hubs/:hub/closed-days/:day': { ...day, status: 200, body: () => ({ closed: true, name: '쉬는 날' }) },
  'DELETE /api/v1/hubs/:hub/closed-days/:day': { path: (world) => ({ day: world.closedDay }), status: 200 },
};

import { strFromU8, unzipSync } from 'fflate';
import type { LightMyRequestResponse } from 'fastify';

/** What an answer says: its body, or where that is a workbook, whatever its parts say, unpacked. */
export function textOf({ rawPayload, body }: LightMyRequestResponse): string {
  if (rawPayload.subarray(0, 2).toString('latin1') !== 'PK') return body;
  return Object.values(unzipSync(rawPayload))
    .map((part) => strFromU8(part))
    .join('\n');
}

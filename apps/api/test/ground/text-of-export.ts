import type { LightMyRequestResponse } from 'fastify';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { textOf } from '../matrix/text-of.js';
import type { Call } from './running-api.js';

/** Formats that tell the same. */
const OTHER_FORMAT: Readonly<Record<string, string>> = { csv: 'xlsx', json: 'pdf' };

/** The request, and where it says a format that another may take the place of, the same in that one. */
export function inEachFormat(call: Call): Call[] {
  const other = OTHER_FORMAT[call.query?.['format'] ?? ''];
  return other ? [call, { ...call, query: { ...call.query, format: other } }] : [call];
}

/** What an answer says, in whichever format: of a PDF what stands on its pages. */
export async function textOfExport(answer: LightMyRequestResponse): Promise<string> {
  if (!answer.rawPayload.subarray(0, 4).equals(Buffer.from('%PDF'))) return textOf(answer);
  const reading = getDocument({ data: new Uint8Array(answer.rawPayload), verbosity: 0 });
  const paper = await reading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await reading.destroy();
  return pages.join('\n');
}

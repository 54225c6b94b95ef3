import type { Locale, Problem } from '@onsil/contracts';

import type { DomainError, ErrorKind } from '../errors/domain-error.js';
import { hasMessage, message } from '../i18n/messages.js';
import { shownDay } from '../i18n/shown-day.js';

/** One status per kind (style.md, Errors). */
export const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  invalid_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  stale_version: 412,
  precondition_required: 428,
  conflict: 409,
  rule_broken: 409,
  limit_reached: 429,
  too_large: 413,
  unsupported_media: 415,
  unavailable: 503,
};

/** The RFC 9457 body of a refusal (undefined: a bug, told without detail), in the reader's language. */
export function problemOf(refusal: DomainError | undefined, locale: Locale, requestId: string): Problem {
  const code = refusal?.code ?? 'platform.unexpected';
  const params = { ...refusal?.params };
  const said = shown(locale, params);
  const issues = refusal?.issues ?? [];
  return {
    type: `urn:onsil:problem:${code}`,
    title: message(
      locale,
      hasMessage(`${code}.title`) ? `${code}.title` : `title.${refusal?.kind ?? 'unexpected'}`,
      said,
    ),
    status: refusal ? STATUS_OF_KIND[refusal.kind] : 500,
    detail: message(locale, code, said),
    code,
    params,
    ...(issues.length > 0 && {
      errors: issues.map(({ pointer, code: issueCode, params: issueParams = {} }) => ({
        pointer,
        code: issueCode,
        params: { ...issueParams },
        message: message(locale, issueCode, shown(locale, issueParams)),
      })),
    }),
    ...(refusal?.current !== undefined && { current: refusal.current }),
    requestId,
  };
}

/** Also what somebody sent may look like a day (the name of a field, say): only one that a calendar has is shown as such. */
function isDay(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The same values as people read them: a day in the reader's language. `params` of the problem stay as they are, for programs. */
function shown(locale: Locale, params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isDay(value) ? shownDay(locale, value, null) : value]),
  );
}

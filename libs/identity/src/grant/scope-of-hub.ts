import { NotFound } from '@onsil/platform';

const SCOPE_KEYS = /_(?:team|programme)_fkey$/;

/** The composite keys refuse a team or programme that is missing or another hub's: both are not there. @throws always */
export function asNotFoundWhenScopeIsNotOurs(error: unknown): never {
  const { code, constraint } = (error as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  if (code === '23503' && SCOPE_KEYS.test(constraint ?? '')) throw new NotFound({}, { cause: error });
  throw error;
}

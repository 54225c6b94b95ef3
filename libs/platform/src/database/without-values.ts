import { QueryFailedError } from 'typeorm';

/**
 * A failed statement as it may reach a log: what it was and why it failed, never the values it carried (addresses, texts,
 * hashes). Code and constraint stay, so that a refusal can be told from a bug.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  Object.assign(error, { parameters: undefined });
  Object.assign(error.driverError, { detail: undefined, where: undefined });
  return error;
}

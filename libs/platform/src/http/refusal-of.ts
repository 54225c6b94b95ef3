import { HttpException } from '@nestjs/common';

import { DomainError, NotFound } from '../errors/domain-error.js';
import { Forbidden, Malformed, TooLarge, Unauthenticated, Unavailable, UnsupportedMedia } from './refusals.js';

/** SQLSTATE classes and codes by which PostgreSQL (or the way to it) says "not now": F7. */
const DATABASE_AWAY = /^(?:08\w{3}|57P0[1-5]|57014|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** No room left, on our disk or PostgreSQL's: an operator's matter, not a bug of ours. */
const NO_ROOM = /^(?:ENOSPC|EDQUOT|53100|53200)$/;
/** Two transactions crossed and PostgreSQL ended one: the same request may well succeed the next time. */
const CROSSED = /^(?:40001|40P01|55P03)$/;
/** What PostgreSQL cannot hold: a NUL in a text, half a surrogate, a day before the year 1, a number too large. */
const NOT_STORABLE = /^22(?:003|007|008|021|P02|P05)$/;
/** pg's and TypeORM's own words for a connection that went; a transaction's next statement finds its runner released. */
const AWAY_IN_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Query runner already released/;

/** The refusal that an error stands for, or undefined when it is a bug. */
export function refusalOf(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (isDatabaseAway(error)) return new Unavailable({}, { cause: error });
  if (NOT_STORABLE.test(sqlStateOf(error))) return new Malformed({}, { cause: error });
  const status = statusOf(error);
  switch (status) {
    case 401:
      return new Unauthenticated();
    case 403:
      return new Forbidden();
    case 404:
    case 405:
      return new NotFound();
    case 413:
      return new TooLarge();
    case 406:
    case 415:
      return new UnsupportedMedia();
    default:
      return status !== undefined && status >= 400 && status < 500 ? new Malformed({}, { cause: error }) : undefined;
  }
}

function isDatabaseAway(error: unknown): boolean {
  const { driverError, message } = error as { driverError?: { message?: string }; message?: string };
  const code = sqlStateOf(error);
  return (
    DATABASE_AWAY.test(code) ||
    CROSSED.test(code) ||
    NO_ROOM.test(code) ||
    AWAY_IN_WORDS.test(driverError?.message ?? message ?? '')
  );
}

function sqlStateOf(error: unknown): string {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code ?? '';
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: number };
  return statusCode;
}

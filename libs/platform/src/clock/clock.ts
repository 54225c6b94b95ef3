/** The only source of "now". In production it follows PostgreSQL's clock; tests fix it. */
export abstract class Clock {
  /** The present instant (UTC). */
  abstract now(): Date;
}

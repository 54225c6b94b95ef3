import type { z } from 'zod';

/** One environment variable: how it is parsed, and how a person is told what belongs there. */
export interface Variable<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** What belongs there, in words that end a sentence: "expected <shape>". */
  readonly shape: string;
  readonly example: string;
  /** Its value is never printed. */
  readonly secret?: true;
}

export const variable = <S extends z.ZodType>(
  schema: S,
  shape: string,
  example: string,
  secret?: true,
): Variable<S> => ({
  schema,
  shape,
  example,
  ...(secret && { secret }),
});

import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a route answers: the status and the schema, for the serialiser (unknown fields cannot leave) and the document.
 * The schema must be an object, never an array: answer `{ items }`.
 */
export function Answers(status: number, schema?: z.ZodType): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description: 'Done.', ...(schema && { standardSchema: schema }) }),
    ...(schema ? [SerializeOptions({ schema })] : []),
  );
}

import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problem } from '@onsil/contracts';
import { z } from 'zod';

type JsonSchema = Record<string, unknown>;
const SCHEMAS = '#/components/schemas/';

/** Nest asks zod for `openapi-3.0`; this gives it plain JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _dialect,
    $defs = {},
    ...root
  } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: schemaType,
    unrepresentable: 'throw',
    override: tidy,
  }) as JsonSchema & {
    $defs?: Record<string, JsonSchema>;
  };
  const components = Object.fromEntries(
    Object.entries($defs).map(([name, { id: _id, ...definition }]) => [name, definition]),
  );
  return { schema: root, components };
}

/** zod's regular expressions for formats are long and say no more than the format. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  responses?: object;
  tags?: string[];
}

/** Names in the path that the handler itself does not read (the guard reads `hub`): callers must give them all the same. */
function unreadPathParameters(path: string, { parameters = [] }: Operation): NonNullable<Operation['parameters']> {
  const read = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  return [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name!)
    .filter((name) => !read.has(name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

/** The OpenAPI 3.1 document of every registered route. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Onsil')
    .setDescription('Incubation programmes at social innovation hubs. Every refusal is an RFC 9457 problem.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie', name: 'onsil' }, 'session')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, { standardSchemaConverter: convert });
  const { components } = convert(problem, { schemaType: 'output' })!;
  document.components!.schemas = { ...document.components!.schemas, ...(components as object) };
  document.components!.responses = {
    Problem: {
      description: 'Refused; `code` says why.',
      content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Problem` } } },
    },
  };
  const tags = new Set<string>();
  for (const [path, operations] of Object.entries(document.paths))
    for (const operation of Object.values(operations as Record<string, Operation>)) {
      operation.parameters = [...(operation.parameters ?? []), ...unreadPathParameters(path, operation)];
      for (const tag of operation.tags ?? []) tags.add(tag);
      if (operation.responses)
        Object.assign(operation.responses, {
          '4XX': { $ref: '#/components/responses/Problem' },
          '5XX': { $ref: '#/components/responses/Problem' },
        });
    }
  document.tags = [...tags].sort().map((name) => ({ name, description: `${name[0]!.toUpperCase()}${name.slice(1)}` }));
  return document;
}

import { z } from 'zod';

/** A text of a request: where it stands, and the schema that judges it. */
export interface WrittenText {
  /** `answers[].body` */
  readonly at: string;
  readonly schema: z.core.$ZodType;
}

type Definition = z.core.$ZodTypeDef & {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly rest?: z.core.$ZodType | null;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
};

const HOLDS_NO_TEXT = new Set(['number', 'int', 'boolean', 'bigint', 'date', 'null', 'undefined', 'literal', 'enum']);

/** Every text that a request's schema takes. A kind of schema that is new here is an error, so that nothing is passed over. */
export function writtenTexts(schema: z.core.$ZodType, at = ''): WrittenText[] {
  const def = schema._zod.def as Definition;
  const inside = (part: z.core.$ZodType | null | undefined, step = ''): WrittenText[] =>
    part ? writtenTexts(part, `${at}${step}`) : [];
  if (HOLDS_NO_TEXT.has(def.type)) return [];
  switch (def.type) {
    case 'string':
      return [{ at, schema }];
    case 'object':
      return Object.entries(def.shape!).flatMap(([key, part]) => inside(part, at === '' ? key : `.${key}`));
    case 'array':
      return inside(def.element, '[]');
    case 'tuple':
      return [...def.items!.flatMap((part) => inside(part, '[]')), ...inside(def.rest, '[]')];
    case 'record':
      return [...inside(def.keyType, '{key}'), ...inside(def.valueType, '{}')];
    case 'union':
      return def.options!.flatMap((part) => inside(part));
    case 'intersection':
      return [...inside(def.left), ...inside(def.right)];
    case 'pipe':
      return def.in!._zod.def.type === 'string' ? [{ at, schema }] : [...inside(def.in), ...inside(def.out)];
    case 'transform':
      return [];
    case 'lazy':
      return inside(def.getter!());
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
      return inside(def.innerType);
    default:
      throw new Error(`${at}: nobody said yet what texts a schema of type ${def.type} takes`);
  }
}

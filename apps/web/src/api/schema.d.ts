export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      code: string;
      params: {
        [key: string]: string | number;
      };
      errors?: {
        pointer: string;
        code: string;
        params: {
          [key: string]: string | number;
        };
        message: string;
      }[];
      current?: unknown;
      requestId: string;
    };
  };
  responses: {
    /** @description Refused; `code` says why. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

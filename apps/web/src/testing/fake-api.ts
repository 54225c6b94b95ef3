type Answer = Response | object;
type Handler = (request: Request) => Answer | Promise<Answer>;

/**
 * Puts answers in the place of the network until it is taken back: `fakeApi({ 'GET /api/v1/me': () => me })`.
 * An object is sent as JSON with 200. A call that nobody answers fails as a broken connection would.
 */
export function fakeApi(handlers: Record<string, Handler>): () => void {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const handler = handlers[`${request.method} ${new URL(request.url).pathname}`];
    if (!handler) throw new TypeError(`No answer for ${request.method} ${request.url}`);
    const answer = await handler(request);
    return answer instanceof Response ? answer : Response.json(answer);
  };
  return () => {
    globalThis.fetch = network;
  };
}

/** A refusal as the API answers it. */
export function refusal(status: number, code: string, detail: string, more: object = {}): Response {
  const requestId = '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f';
  return Response.json(
    { type: 'about:blank', title: detail, status, detail, code, params: {}, requestId, ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

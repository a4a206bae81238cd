export type Traffic = { requests: number; up: number; down: number };

/** Counts requests and bytes of bodies, without what HTTP and TLS add. */
export function createCountedFetch(): { readonly fetch: typeof fetch; readonly traffic: Traffic } {
  const traffic: Traffic = { requests: 0, up: 0, down: 0 };
  return {
    traffic,
    fetch: async (input, init) => {
      traffic.requests += 1;
      const { body } = init ?? {};
      if (typeof body === 'string') traffic.up += Buffer.byteLength(body);
      else if (body instanceof Uint8Array) traffic.up += body.byteLength;
      const answer = await fetch(input, init);
      if (!answer.body) return answer;
      const counted = answer.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            traffic.down += chunk.byteLength;
            controller.enqueue(chunk);
          },
        }),
      );
      return new Response(counted, {
        status: answer.status,
        statusText: answer.statusText,
        headers: answer.headers,
      });
    },
  };
}

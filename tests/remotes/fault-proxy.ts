import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the proxy does with a request instead of passing it on. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** A head that promises an answer, then a byte after each pause, for ever. */
  | { readonly kind: 'slow-loris'; readonly pause: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'no-answer' }
  /** A head, and then nothing. */
  | { readonly kind: 'silence' }
  /** The server's own answer, cut in the middle of its body. The server has done what was asked. */
  | { readonly kind: 'cut' }
  /** The connection is gone before there is an answer. */
  | { readonly kind: 'reset' }
  /** The server's own answer, later. */
  | { readonly kind: 'delay'; readonly ms: number };

export type FaultProxy = {
  /** Address of the proxy, in place of the server's; no slash at the end. */
  readonly url: string;
  /** An address of another host, and how often it was asked for anything. */
  readonly elsewhere: { readonly url: string; readonly asked: () => number };
  /** Every request that `concerns` answers true for is treated so, until `heal`. */
  readonly breakWith: (fault: Fault, concerns?: (request: http.IncomingMessage) => boolean) => void;
  readonly heal: () => void;
  /** Method and path of what came in since the last call. */
  readonly takeLog: () => readonly string[];
  readonly stop: () => Promise<void>;
};

const always: (request: http.IncomingMessage) => boolean = () => true;

/** A real HTTP proxy on loopback before the server at `target`, that fails when told to. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const upstream = new URL(target);
  let log: string[] = [];
  let fault: Fault | null = null;
  let concerns = always;
  const front = await listen((request, response) => {
    log.push(`${request.method} ${request.url}`);
    if (fault && concerns(request)) fail(fault, upstream, request, response);
    else passOn(upstream, request, response);
  });
  let asked = 0;
  const other = await listen((request, response) => {
    asked++;
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"elsewhere":true}');
  });
  return {
    url: front.url,
    elsewhere: { url: other.url, asked: () => asked },
    breakWith: (next, which = always) => {
      fault = next;
      concerns = which;
    },
    heal: () => {
      fault = null;
    },
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    stop: async () => {
      await Promise.all([front.stop(), other.stop()]);
    },
  };
}

function fail(
  fault: Fault,
  upstream: URL,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  if (fault.kind === 'cut') return passOn(upstream, request, response, cutInTheMiddle);
  if (fault.kind === 'delay') {
    setTimeout(() => passOn(upstream, request, response), fault.ms);
    return;
  }
  // What was sent is read to its end first, as servers do; only a reset comes in the middle of it.
  if (fault.kind === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  request.resume();
  request.on('end', () => {
    if (fault.kind === 'answer')
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    else if (fault.kind !== 'no-answer') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.flushHeaders();
      if (fault.kind === 'slow-loris') drip(response, fault.pause);
    }
  });
}

function drip(response: http.ServerResponse, pause: number): void {
  const timer = setInterval(() => response.write('['), pause);
  response.on('close', () => clearInterval(timer));
}

function passOn(
  upstream: URL,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  give = pipe,
): void {
  const passed = http.request(
    {
      host: upstream.hostname,
      port: upstream.port,
      method: request.method,
      path: request.url,
      headers: { ...request.headers, host: upstream.host },
      agent: false,
    },
    answer => give(answer, response),
  );
  passed.on('error', () => response.destroy());
  // A client that stops waiting stops the server's waiting too.
  response.on('close', () => passed.destroy());
  request.pipe(passed);
}

function pipe(answer: http.IncomingMessage, response: http.ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  // The head of a long poll comes long before its body.
  response.flushHeaders();
  answer.on('error', () => response.destroy());
  answer.pipe(response);
}

function cutInTheMiddle(answer: http.IncomingMessage, response: http.ServerResponse): void {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    const body = Buffer.concat(chunks);
    const headers = { ...answer.headers, 'content-length': String(Math.max(body.length, 2)) };
    delete (headers as http.IncomingHttpHeaders)['transfer-encoding'];
    response.writeHead(answer.statusCode ?? 502, headers);
    response.write(body.subarray(0, Math.max(1, Math.floor(body.length / 2))), () =>
      response.destroy(),
    );
  });
}

async function listen(
  handle: http.RequestListener,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = http.createServer(handle);
  const sockets = new Set<Socket>();
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

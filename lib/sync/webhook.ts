import type { Attempt } from '../escalation/delivery';
import { isHttps } from './feed';

export type WebhookDeps = {
  readonly fetch: typeof fetch;
  readonly mayFetch: (url: string) => Promise<boolean>;
  readonly isAllowed?: (url: string) => boolean;
  readonly timeout?: number;
};

export type WebhookRequest = {
  readonly url: string;
  /** JSON. */
  readonly body: unknown;
  /** The same for every try of one delivery. */
  readonly idempotencyKey: string;
};

/** One POST to a host that a person allowed. Follows no redirect: the case goes to the chosen target only. */
export async function postWebhook(
  { url, body, idempotencyKey }: WebhookRequest,
  { fetch, mayFetch, isAllowed = isHttps, timeout = 30_000 }: WebhookDeps,
): Promise<Attempt> {
  if (!isAllowed(url)) return { kind: 'not-allowed', problem: 'not-https' };
  if (!(await mayFetch(url))) return { kind: 'not-allowed', problem: 'no-permission' };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
      body: JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    // Browsers hide the status of a redirect that is not followed; Node shows it.
    const isRedirect =
      response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    if (isRedirect) return { kind: 'unreached', problem: 'redirect' };
    return { kind: 'answered', status: response.status };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: 'unreached', problem: isTimeout ? 'timeout' : 'offline' };
  }
}

/** A fetch that keeps cookies where they are wanted, as a browser does and Node does not. */
export function createCookieFetch(): typeof fetch & { readonly forget: () => void } {
  let cookie: string | null = null;
  const withCookies: typeof fetch = async (input, init) => {
    if (init?.credentials !== 'include') return fetch(input, init);
    const headers = new Headers(init.headers);
    if (cookie !== null) headers.set('cookie', cookie);
    const answer = await fetch(input, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? null;
    return answer;
  };
  return Object.assign(withCookies, {
    /** The session has ended on the way. */
    forget: () => {
      cookie = 'AuthSession=ended';
    },
  });
}

/**
 * What the database itself refuses, whoever asks: the last line of defence when a browser errs. Everything that
 * matters for trust is checked by each browser again.
 *
 * JavaScript of 2009: CouchDB runs it in SpiderMonkey 1.8.5 to 91 or QuickJS, whatever it was built with. A reason's
 * first word is read by the extension (`exists`, `too-large`).
 */
export function documentRules(largestBody: number): string {
  return `function (newDoc, oldDoc, userCtx, secObj) {
  function refuse(reason) { throw({ forbidden: reason }); }
  function startsWith(text, prefix) { return text.substr(0, prefix.length) === prefix; }
  function hasOnly(allowed) {
    for (var key in newDoc) {
      if (key.charAt(0) !== '_' && allowed.indexOf(key) === -1) return false;
    }
    return true;
  }
  function checkBody(largest) {
    if (typeof newDoc.body !== 'string') refuse('body: must be text');
    if (newDoc.body.length > largest) refuse('too-large: at most ' + largest + ' characters');
    if (!/^[\\x00-\\x7f]*$/.test(newDoc.body)) refuse('body: must be ASCII');
    if (newDoc._attachments) refuse('attachments: not here');
  }

  var id = newDoc._id;
  var old = oldDoc && !oldDoc._deleted ? oldDoc : null;
  if (startsWith(id, '_design/') || newDoc._deleted) return;

  if (startsWith(id, 'doc:')) {
    if (!/^doc:[A-Za-z0-9_-]{22,64}$/.test(id)) refuse('id: not one of ours');
    if (newDoc.type === 'removed') {
      if (!hasOnly(['type']) || newDoc._attachments) refuse('removed: must be empty');
      return;
    }
    if (old) refuse('exists: is never changed');
    if (['data', 'keyring', 'mail'].indexOf(newDoc.type) === -1) refuse('type: unknown');
    if (!hasOnly(['type', 'body'])) refuse('fields: unknown');
    checkBody(${largestBody});
    return;
  }

  if (startsWith(id, 'beacon:')) {
    if (newDoc.type !== 'beacon' || !hasOnly(['type', 'body'])) refuse('beacon: unknown fields');
    checkBody(8192);
    return;
  }

  if (startsWith(id, 'blob:')) {
    if (old) refuse('exists: is never changed');
    if (!hasOnly([])) refuse('blob: unknown fields');
    for (var name in newDoc._attachments) {
      if (name !== 'data') refuse('blob: one attachment, data');
    }
    return;
  }

  refuse('id: not one of ours');
}`;
}

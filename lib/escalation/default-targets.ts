import { type EscalationTarget, TargetId } from './target';

const target = (
  id: string,
  role: EscalationTarget['role'],
  name: string,
  interimReply: string | null,
): EscalationTarget => ({
  id: TargetId.parse(id),
  role,
  name,
  channel: { kind: 'clipboard' },
  interimReply,
});

const beingClarified =
  'vielen Dank für Ihren Hinweis. Wir klären das mit der zuständigen Stelle und melden uns hier wieder.';

/**
 * Whom a comment can be escalated to before anyone has set anything up. All begin with the clipboard:
 * an address or a webhook is the authority's own and is entered once. In German, because the texts go
 * to German offices whatever language the extension speaks.
 */
export const defaultTargets: readonly EscalationTarget[] = [
  target('fachamt', 'department', 'Fachamt', beingClarified),
  target('leitung', 'lead', 'Leitung', beingClarified),
  target('rechtsamt', 'legal', 'Rechtsamt', null),
  target('krisenstab', 'crisis', 'Krisenstab', null),
  target('polizei', 'police', 'Polizei / Meldestelle (ZMI)', null),
];

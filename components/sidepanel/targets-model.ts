import { computed, createModel, signal } from '@preact/signals';
import { EscalationTarget, TargetId, TargetRole } from '../../lib/escalation/target';
import type { RpcError } from '../../lib/rpc/protocol';
import { err, ok, type Result } from '../../lib/result';
import type { Services } from '../popup/backend';
import { liveCall } from '../popup/live';
import { checkSourceUrl } from '../popup/source-url';

/** The form as typed. */
export type TargetDraft = {
  readonly id: TargetId | null;
  readonly role: TargetRole;
  readonly name: string;
  readonly channel: EscalationTarget['channel']['kind'];
  readonly mail: string;
  readonly url: string;
  readonly format: 'kommentarlotse' | 'mattermost' | 'matrix-hookshot';
  readonly interimReply: string;
};

export type TargetProblems = Partial<
  Record<'name' | 'mail' | 'url' | 'interimReply', 'empty' | 'too-long' | 'bad-mail' | 'bad-url'>
>;

const emptyTarget: TargetDraft = {
  id: null,
  role: 'department',
  name: '',
  channel: 'mail',
  mail: '',
  url: '',
  format: 'mattermost',
  interimReply: '',
};

/** Whom a comment can be escalated to: list, form, removal with undo. */
export const TargetsModel = createModel(({ backend, doors, newId }: Services) => {
  const targets = liveCall(backend, 'targets/list', {}, ['targets']);
  const draft = signal<TargetDraft | null>(null);
  const problems = signal<TargetProblems>({});
  const refused = signal<string | null>(null);
  const removed = signal<EscalationTarget | null>(null);
  const failure = signal<RpcError | null>(null);
  const busy = signal(false);

  const store = async (target: EscalationTarget): Promise<boolean> => {
    busy.value = true;
    const reply = await backend.call('targets/save', { target });
    busy.value = false;
    failure.value = reply.ok ? null : reply.error;
    await targets.refresh();
    return reply.ok;
  };

  return {
    state: targets.state,
    /** Null while no form is open. */
    draft: computed(() => draft.value),
    problems: computed(() => problems.value),
    /** Host that the person did not allow; the target is saved but can't be reached. */
    refused: computed(() => refused.value),
    removed: computed(() => removed.value),
    failure: computed(() => failure.value),
    busy: computed(() => busy.value),
    start(target: EscalationTarget | null) {
      draft.value = target ? targetToDraft(target) : emptyTarget;
      problems.value = {};
      failure.value = null;
      refused.value = null;
    },
    set(change: Partial<TargetDraft>) {
      if (draft.value) draft.value = { ...draft.value, ...change };
    },
    cancel() {
      draft.value = null;
    },
    async save(): Promise<boolean> {
      if (!draft.value || busy.value) return false;
      const target = draftToTarget(draft.value, draft.value.id ?? TargetId.parse(newId()));
      problems.value = target.ok ? {} : target.error;
      if (!target.ok) return false;
      const { channel } = target.value;
      // Before any await: browsers ask only in the turn of the click.
      const allowed = channel.kind === 'webhook' ? doors.requestHost(channel.url) : null;
      const saved = store(target.value);
      const host = channel.kind === 'webhook' ? new URL(channel.url).hostname : null;
      refused.value = allowed && !(await allowed) ? host : null;
      if (!(await saved)) return false;
      draft.value = null;
      return true;
    },
    async remove(target: EscalationTarget): Promise<boolean> {
      const reply = await backend.call('targets/remove', { id: target.id });
      failure.value = reply.ok ? null : reply.error;
      removed.value = reply.ok ? target : null;
      await targets.refresh();
      return reply.ok;
    },
    async undoRemove(): Promise<boolean> {
      const target = removed.value;
      if (!target) return false;
      removed.value = null;
      return store(target);
    },
  };
});

function targetToDraft({ id, role, name, channel, interimReply }: EscalationTarget): TargetDraft {
  return {
    ...emptyTarget,
    id,
    role,
    name,
    channel: channel.kind,
    mail: channel.kind === 'mail' ? channel.to : '',
    url: channel.kind === 'webhook' ? channel.url : '',
    format: channel.kind === 'webhook' ? channel.format : emptyTarget.format,
    interimReply: interimReply ?? '',
  };
}

export function draftToTarget(
  draft: TargetDraft,
  id: TargetId,
): Result<EscalationTarget, TargetProblems> {
  const problems: { -readonly [field in keyof TargetProblems]: TargetProblems[field] } = {};
  if (!draft.name.trim()) problems.name = 'empty';
  else if (draft.name.trim().length > 100) problems.name = 'too-long';
  if (draft.interimReply.length > 2_000) problems.interimReply = 'too-long';
  if (draft.channel === 'mail' && !isMail(draft.mail.trim())) problems.mail = 'bad-mail';
  const url = draft.channel === 'webhook' ? checkSourceUrl(draft.url) : null;
  if (url && !url.ok) problems.url = 'bad-url';
  if (Object.keys(problems).length > 0) return err(problems);
  return ok({
    id,
    role: draft.role,
    name: draft.name.trim(),
    channel: channelOf(draft, url?.ok ? url.value.href : ''),
    interimReply: draft.interimReply.trim() || null,
  });
}

function channelOf(draft: TargetDraft, url: string): EscalationTarget['channel'] {
  if (draft.channel === 'mail') return { kind: 'mail', to: draft.mail.trim() };
  return draft.channel === 'clipboard'
    ? { kind: 'clipboard' }
    : { kind: 'webhook', url, format: draft.format };
}

/** One address, without anything that could end it and begin a further header or recipient. */
const isMail = (text: string) =>
  text.length <= 320 && /^[^\s@,;:<>"?&%]+@[^\s@,;:<>"?&%]+\.[^\s@,;:<>"?&%.]+$/.test(text);

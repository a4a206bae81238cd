import { Case, type CaseId } from '../../../../lib/escalation/case';
import { EscalationTarget } from '../../../../lib/escalation/target';

type CaseOverrides = Partial<Omit<Case, 'id' | 'opening'>> & {
  readonly id?: string;
  readonly text?: string;
  readonly number?: string;
  readonly channel?: Case['opening']['channel'];
};

export function makeCase({ id = 'c1', text, number, channel, ...over }: CaseOverrides = {}): Case {
  return Case.parse({
    id,
    opening: {
      number: number ?? '2026-7F3KQ',
      comment: {
        key: 'facebook:1',
        platform: 'facebook',
        id: '1',
        threadKey: 'facebook:9',
        rootKey: null,
        kind: 'comment',
        author: { name: 'Erika Beispiel', profileUrl: null },
        text: text ?? 'Wann kommt die Straßenlaterne zurück?',
        media: 'none',
        truncated: false,
        edited: false,
        time: { label: '2 Std.', at: null, precision: 'hour' },
        permalink: null,
        byPage: false,
        language: 'de',
      },
      context: {
        postUrl: null,
        postText: 'Baustelle Hauptstraße',
        pageName: null,
        identity: null,
        parent: null,
        capturedAt: 0,
      },
      flags: [],
      targetId: 'tiefbau',
      targetName: 'Fachamt: Tiefbau',
      channel: channel ?? { kind: 'clipboard' },
      note: 'Bitte klären',
    },
    openedAt: 0,
    status: 'open',
    updatedAt: 0,
    steps: [],
    conflict: false,
    ...over,
  });
}

export const caseIds = (cases: readonly Case[]): CaseId[] => cases.map(({ id }) => id);

export const makeTarget = (over: Partial<Omit<EscalationTarget, 'id'>> & { id?: string } = {}) =>
  EscalationTarget.parse({
    id: 'tiefbau',
    role: 'department',
    name: 'Fachamt: Tiefbau',
    channel: { kind: 'mail', to: 'tiefbau@musterhausen.example' },
    interimReply: null,
    ...over,
  });

import type { DecisionId } from '../../lib/decisions/proposal';
import type { Case } from '../../lib/escalation/case';
import type { EscalationTarget } from '../../lib/escalation/target';
import type { FromPanel } from '../../lib/page/panel-port';
import type { Call } from '../../lib/rpc/client';
import type { Pictures } from './decide/pictures';
import type { PrefillWords } from './decide/prefill';

/** What the panel needs of the world; tests hand in fakes. */
export type PanelDeps = {
  /** To the content script, over the port. */
  readonly send: (message: FromPanel) => void;
  readonly call: Call;
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** False when the browser refused. Must run soon after a person's click. */
  readonly copy: (text: string) => Promise<boolean>;
  /** What the target gets to read, in the language of the extension. */
  readonly caseMessage: (record: Case, target: EscalationTarget) => CaseMessage;
  /** Screenshots on a canvas of this page. */
  readonly pictures: Pictures;
  /** What a proposal begins with, in the language of the extension. */
  readonly words: PrefillWords;
  /** IANA name of the zone that dates are shown in. */
  readonly zone: () => string;
  /** Opens a decision in the workspace. */
  readonly openRecord: (id: DecisionId) => void;
  /** Opens a mail draft in the person's mail program. */
  readonly openDraft: (mailto: string) => void;
};

export type CaseMessage = {
  /** Whole, for the clipboard. */
  readonly text: string;
  /** Null for a target that is not reached by mail. `shortened`: the link could not hold all of it. */
  readonly draft: { readonly href: string; readonly shortened: boolean } | null;
};

import type { MediaKind } from '../comment/snapshot';
import type { Certainty } from '../rules/flag';
import type { Offence } from '../rules/offences';

/** The words around a case in a message, in the language of the extension. Locale section `escalation`. */
export type CaseLabels = {
  /** Subject line and first line. */
  readonly subject: (caseNumber: string) => string;
  readonly request: (targetName: string) => string;
  readonly note: string;
  readonly comment: (author: string, platform: string) => string;
  /** `written`: what the page showed, such as "vor 2 Std.". */
  readonly written: (written: string) => string;
  readonly captured: (time: string) => string;
  readonly link: string;
  readonly inReplyTo: (author: string) => string;
  readonly post: (pageName: string) => string;
  readonly postLink: string;
  readonly hints: string;
  /** Heads the offences that a clear hint suspects. */
  readonly suspicion: string;
  readonly prosecution: Readonly<Record<Offence['prosecution'], string>>;
  readonly secureFirst: string;
  /** Says that hints come from a program and that a person passed the case on. */
  readonly disclaimer: string;
  /** Marks a message that does not hold the whole text. */
  readonly shortened: string;
  /** Stands for a comment without text. */
  readonly media: Readonly<Record<MediaKind, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly unknownPage: string;
  /** @param at epoch ms */
  readonly formatTime: (at: number) => string;
};

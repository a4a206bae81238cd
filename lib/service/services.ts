import { bytesToHex } from '@noble/hashes/utils.js';
import type { Case } from '../escalation/case';
import type { CaseLabels } from '../escalation/labels';
import type { TargetRole } from '../escalation/target';
import { webhookBody } from '../escalation/webhook';
import type { LotseDb } from '../store/db';
import { createLedger } from '../store/ledger';
import { recoveryKey, recoveryKeyBytes } from '../workspace/recovery-key';
import { createAnswerIndexKeeper } from './answer-index';
import { createAnswersService } from './answers';
import { createAssessService } from './assess';
import { createBackupService } from './backup';
import { createCaptureService } from './capture';
import { createCasesService } from './cases';
import { createDecisionsService } from './decisions/decisions';
import { createPrecedentKeeper } from './decisions/precedents';
import { createRetentionService } from './decisions/retention';
import { createDeliveries } from './deliveries';
import type { Engine } from './engine';
import { createExpiredUsesService } from './expired-uses';
import { createHealthService, type HealthDeps } from './health';
import { createKnowledgeService } from './knowledge';
import { createLogService } from './log';
import { createManualService } from './manual';
import type { AlarmName, Ports } from './ports';
import { createPresenceService } from './presence';
import { createRulesService } from './rules';
import { createSeenService } from './seen';
import { createSelfTest } from './self-test';
import { createSettingsService, type Slot } from './settings';
import { createTargetsService } from './targets';
import { createRemoteOpener } from './team/remotes';
import { createTeamService } from './team/team';

export type ServicesDeps<Memory> = {
  readonly db: LotseDb;
  readonly ports: Ports;
  readonly engine: Engine<Memory>;
  readonly slots: Readonly<Record<'settings' | 'manual' | 'health' | 'capture', Slot>>;
  readonly tabs: Pick<HealthDeps, 'activeTab' | 'isAlive' | 'setBadge'>;
  readonly caseLabels: (role: TargetRole) => CaseLabels;
  /** https only, outside of tests. */
  readonly isAllowed?: (url: string) => boolean;
};

export type Services = ReturnType<typeof createServices>;

const daily = 24 * 60 * 60 * 1000;

/** Everything the background does when asked, when an alarm rings, and when it starts. */
export function createServices<Memory>(deps: ServicesDeps<Memory>) {
  const { db, ports, engine, slots, tabs } = deps;
  const border = deps.isAllowed ? { isAllowed: deps.isAllowed } : {};
  const ledger = createLedger({ db, ...ports, onAppend: () => team.poke() });
  const index = createAnswerIndexKeeper(db, ports);
  const rules = createRulesService({ db, ledger, ports, defaultRules: engine.defaultRules });
  const targets = createTargetsService({ db, ledger, ports });
  const practice = engine.practiceAnswers;
  const knowledge = createKnowledgeService({ db, ports, index, practice, ...border });
  const seen = createSeenService({ db, ports });
  const expiredUses = createExpiredUsesService({ db, ledger, ports });

  async function render(record: Case): Promise<unknown> {
    const { channel, targetId } = record.opening;
    if (channel.kind !== 'webhook') return null;
    const role = (await targets.find(targetId))?.role ?? 'department';
    return webhookBody(record, channel.format, deps.caseLabels(role));
  }
  const deliveries = createDeliveries({ db, ports, render, ...border });

  const precedents = createPrecedentKeeper(db);
  const team = createTeamService({
    db,
    ledger,
    index,
    openRemote: createRemoteOpener({ ...ports, ...border }),
    newRecoveryKey: () => recoveryKey(ports.randomBytes(recoveryKeyBytes)),
    newDeviceId: () => bytesToHex(ports.randomBytes(16)),
    ports,
    onTaken: names => precedents.note(names),
    onExchanged: () => {
      presence.look();
      void afterExchange();
    },
    onLeaving: () => presence.leave(),
  });
  const presence = createPresenceService({ seat: team.seat, ports });

  const { membership } = team;
  const { seat } = team;
  const decisions = createDecisionsService({ db, ledger, membership, seat, precedents, ports });
  const { standing } = decisions;
  const retention = createRetentionService({
    db,
    ledger,
    standing,
    team: team.standing,
    onErased: precedents.note,
    ports,
  });
  const log = createLogService({ db, ledger, membership, ports });
  const capture = createCaptureService({ slot: slots.capture, ports });

  async function afterExchange(): Promise<void> {
    await decisions.evidence.exchange();
    await log.witness();
    await retention.sweep();
  }

  async function sweep(): Promise<void> {
    await Promise.all([seen.sweep(), expiredUses.sweep(), capture.sweep()]);
    await retention.sweep();
    await ports.setAlarm('sweep', ports.now() + daily);
  }
  const onAlarm: Readonly<Record<AlarmName, () => Promise<void>>> = {
    sync: () => knowledge.sync(null),
    team: async () => {
      await team.resume();
      presence.tick();
    },
    deliver: deliveries.run,
    sweep,
    capture: () => capture.sweep(),
  };

  const settings = createSettingsService({ slot: slots.settings, ports });

  return {
    answers: createAnswersService({ db, ledger, index, ports }),
    assess: createAssessService({ engine, index, rules: rules.get, ports }),
    backup: createBackupService({ db, index, settings, onRestored: precedents.forget, ports }),
    capture,
    cases: createCasesService({ db, ledger, targets, deliveries, ports }),
    decisions,
    deliveries,
    expiredUses,
    health: createHealthService({ slot: slots.health, ports, ...tabs }),
    knowledge,
    ledger,
    log,
    manual: createManualService({ slot: slots.manual, ports }),
    presence,
    retention,
    rules,
    seen,
    selfTest: createSelfTest({ db, ledger, index, refetch: team.refetch, ports }),
    settings,
    targets,
    team,
    onAlarm,
    /** Takes up what waits for a host that a person has just allowed. */
    async onHostAllowed(): Promise<void> {
      await Promise.all([knowledge.retryRefused(), deliveries.retryRefused(), team.wake()]);
    },
    /** Goes on with what the worker left when it was stopped. */
    async resume(): Promise<void> {
      await Promise.all([knowledge.resume(), deliveries.run(), sweep(), team.resume()]);
    },
  };
}

import * as z from 'zod/mini';
import { Health } from '../platforms/health';
import type { Ports } from './ports';
import { createSerial } from '../serial';
import type { Slot } from './settings';

const HealthByTab = z.record(z.string(), Health);

/** The toolbar button as seen in one tab. */
export type Badge = {
  readonly text: string;
  readonly verdict: Health['verdict'];
  readonly seen: number;
  readonly read: number;
};

export type HealthDeps = {
  readonly slot: Slot;
  readonly ports: Pick<Ports, 'notify'>;
  /** Null when no window is in front. */
  readonly activeTab: () => Promise<number | null>;
  /** Whether a content script still answers in this tab. */
  readonly isAlive: (tabId: number) => Promise<boolean>;
  readonly setBadge: (tabId: number, badge: Badge) => Promise<void>;
};

const badgeTexts: Readonly<Record<Health['verdict'], string>> = {
  idle: '',
  good: '',
  partial: '?',
  manual: '!',
};

/** How well each tab's thread can be read. Kept for the session, since the worker may stop at any time. */
export function createHealthService({ slot, ports, activeTab, isAlive, setBadge }: HealthDeps) {
  const serial = createSerial();
  const read = async (): Promise<Record<string, Health>> =>
    HealthByTab.safeParse(await slot.read()).data ?? {};

  async function put(tabId: number, health: Health | null): Promise<void> {
    const { [tabId]: _before, ...others } = await read();
    await slot.write(health ? { ...others, [tabId]: health } : others);
  }

  return {
    report: (tabId: number, health: Health | null): Promise<void> =>
      serial(async () => {
        await put(tabId, health);
        const { verdict, seen, read: readable } = health ?? { verdict: 'idle', seen: 0, read: 0 };
        await setBadge(tabId, { text: badgeTexts[verdict], verdict, seen, read: readable });
        ports.notify('health');
      }),

    /** Forgets a tab that was closed. */
    forget: (tabId: number): Promise<void> => serial(() => put(tabId, null)),

    async active(): Promise<Health | null> {
      const tabId = await activeTab();
      const health = tabId === null ? undefined : (await read())[tabId];
      if (tabId === null || !health) return null;
      // The tab may have gone to another site since its last report.
      if (await isAlive(tabId)) return health;
      await serial(() => put(tabId, null));
      return null;
    },
  };
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import type { Procedure } from '../../lib/rpc/protocol';
import { frameRest } from '../support/main-job';

/** As far as tests need it, inside pages of the extension. */
type Messaging = {
  chrome: {
    storage: { session: { set: (items: object) => Promise<void> } };
    runtime: { sendMessage: (message: object) => Promise<unknown> };
  };
};

/** Brings in the practice answers, as the popup does. `extension`: a page of the extension. */
export async function loadPracticeBase(extension: Page): Promise<void> {
  await ask(extension, 'knowledge/add-practice', {});
  await ask(extension, 'knowledge/sync', { id: null });
}

export const ask = (extension: Page, procedure: Procedure, input: object): Promise<unknown> =>
  extension.evaluate(
    message =>
      (globalThis as unknown as Messaging).chrome.runtime.sendMessage({ rpc: 1, ...message }),
    { procedure, input },
  );

export const panelOf = (page: Page): FrameLocator =>
  page.frameLocator('iframe[src*="/panel.html"]');

export function panelFrame(page: Page): Frame {
  const frame = page.frames().find(one => one.url().includes('/panel.html'));
  if (!frame) throw new Error('the panel is not on the page');
  return frame;
}

/** Opens the panel by keyboard at the comment whose text begins with `text`. */
export async function openPanelAt(page: Page, text: string): Promise<FrameLocator> {
  const comment = page.getByText(text).first().locator('xpath=ancestor::*[@role="article"][1]');
  await comment.scrollIntoViewIfNeeded();
  await comment.getByRole('toolbar').first().focus();
  await page.keyboard.press('KeyO');
  const panel = panelOf(page);
  await expect(panel.locator('.comment-text').first()).toContainText(text);
  await page.waitForTimeout(frameRest);
  return panel;
}

/** axe's findings inside the panel's frame; the host page is not ours. */
export async function axeInPanel(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include({ fromShadowDom: ['html > div', 'iframe'] })
    .analyze();
  expect(passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1))).toBe(true);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Hands over a screenshot as the menu does: pressing an entry of the browser's own menu is what no test can do. The
 * picture is what the person sees at this moment.
 */
export async function handOver(own: Page, page: Page): Promise<void> {
  const capture = {
    base64: (await page.screenshot()).toString('base64'),
    mime: 'image/png',
    pageUrl: page.url(),
    title: await page.title(),
    capturedAt: Date.now(),
    takenAt: null,
  };
  await own.evaluate(async taken => {
    const { chrome } = globalThis as unknown as Messaging;
    await chrome.storage.session.set({ capture: taken });
    await chrome.runtime.sendMessage({ notice: 1, changed: 'capture' });
  }, capture);
}

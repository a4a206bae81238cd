import type { Frame, Page } from '@playwright/test';
import type { textsOf } from './texts';

type Text = ReturnType<typeof textsOf>;

/** What one bar under a comment shows. */
export type BarReport = {
  readonly author: string;
  readonly flags: readonly string[];
  readonly suggestion: string | null;
};

export type ThreadReport = {
  readonly health: string;
  readonly bars: readonly BarReport[];
};

/** Loads the built-in practice base through the popup. Returns how many answers IndexedDB then holds. */
export async function loadPracticeBase(popup: Page, text: Text): Promise<number> {
  await popup.getByRole('button', { name: text('popup.start.practice') }).click();
  await popup.getByText(text('popup.base.title')).first().waitFor();
  for (let tries = 0; tries < 100; tries++) {
    const stored = await popup.evaluate(countStoredAnswers);
    if (stored > 0) return stored;
    await popup.waitForTimeout(100);
  }
  return 0;
}

/**
 * Runs in the popup: reads the database itself, not what the page says of it.
 * No named functions inside what is sent to a page: the script runner wraps them in a helper of its own.
 */
async function countStoredAnswers(): Promise<number> {
  let answers = 0;
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
    if (database.objectStoreNames.contains('feedAnswers'))
      answers += await new Promise<number>((resolve, reject) => {
        const request = database.transaction('feedAnswers').objectStore('feedAnswers').count();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no count')));
      });
    database.close();
  }
  return answers;
}

/** Waits until all `expected` comments are read, then scrolls through them as a person does and notes every bar. */
export async function readThread(page: Page, text: Text, expected: number): Promise<ThreadReport> {
  const health = text('overlay.dock.read', String(expected), String(expected));
  await page.getByText(health).first().waitFor({ timeout: 20_000 });

  const bars = new Map<string, BarReport>();
  for (let step = 0; step < 60; step++) {
    for (const [key, bar] of await page.locator('.bar[role="toolbar"]').evaluateAll(describeBars))
      bars.set(key, bar);
    if (!(await scrollOn(page))) break;
    await page.waitForTimeout(150);
  }
  return { health, bars: [...bars.values()] };
}

/** The thread's own scroller, or the window; false at its end. */
function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const comment = document.querySelector('[role="article"], a[href*="/c/"]');
    let scroller: Element | null = comment;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1)
      scroller = scroller.parentElement;
    while (scroller && !['auto', 'scroll'].includes(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement;
    const target = scroller ?? document.scrollingElement;
    if (!target) return false;
    const from = target.scrollTop;
    target.scrollBy(0, target.clientHeight * 0.7);
    return target.scrollTop > from;
  });
}

function describeBars(bars: (Element | SVGElement)[]): [string, BarReport][] {
  return bars.map(bar => {
    const around = (bar.getRootNode() as ShadowRoot).host.parentElement?.parentElement;
    const label = bar.getAttribute('aria-label') ?? '';
    return [
      `${label}\n${around?.textContent ?? ''}`,
      {
        author: label.split(/[.,:]/, 1)[0] ?? '',
        flags: [...bar.querySelectorAll('.emergency, .flags > *')].map(chip =>
          (chip.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        ),
        suggestion: bar.querySelector('.question:not(.none)')?.textContent?.trim() ?? null,
      },
    ];
  });
}

/** Ms. Against clickjacking, Chromium drops input to a frame of another origin that has just come or moved. */
export const frameRest = 600;

/** The panel's frame, once it shows a comment. */
export async function panelOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find(candidate => candidate.url().includes('/panel.html'));
    if (frame && (await frame.locator('.panel').count()) > 0) {
      await page.waitForTimeout(frameRest);
      return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('the panel did not open');
}

/** Text of every reply box on the page that holds some, as a person sees it. */
export function boxTexts(page: Page): Promise<string[]> {
  return page
    .locator('[data-lexical-editor="true"], textarea')
    .evaluateAll(boxes =>
      boxes
        .map(box =>
          box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
        )
        .filter(value => value.trim() !== ''),
    );
}

/** How often something was sent on this page. Must stay 0 whatever the extension does. */
export const sentCount = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { __sent: unknown[] }).__sent.length);

import { expect, test } from './fixtures';
import { barBelow, barsOn, dockOn, practise, recordsOf, simulated } from './overlay-page';

test.describe('on a Facebook permalink', () => {
  const target = simulated('facebook-permalink-de');

  test('every comment gets a bar and the dock says how many were read', async ({
    context,
    consoleErrors,
  }) => {
    const page = await context.newPage();
    await page.goto(target.url);
    const { length } = target.expected.comments;
    await expect(dockOn(page)).toContainText(`${length} von ${length} gelesen`);
    const records = await recordsOf(page);
    expect(records.__pageErrors).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });
});

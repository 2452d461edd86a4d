// Listen on a device that has English voices alone: what cannot be said is told, and not over what can.
import { expect, test } from '../support/listen.mjs';

const only = { tag: '@hydrated' };

test.use({ voices: 'english' });

/** Goes on until this is said. */
const goOnTo = async (engine, text) => {
  while ((await engine.until('held')).text !== text) {
    await engine.release();
    await engine.next('held');
  }
};

/** That no voice speaks Polish is shown, but not in a place of which a screen reader would tell at once. */
const isOnlyShown = async (player) => {
  await player.expect('playing');
  await expect(player.meanwhile).toBeVisible();
  await expect(player.meanwhile).toContainText('(Polish)');
  await expect(player.meanwhile).not.toHaveAttribute('role');
  await expect(player.message).toHaveRole('status');
  await expect(player.message).toBeEmpty();
};

/** Listens to the home page as far as a part in Polish. */
const reachPolish = async ({ walker, page, player, engine }) => {
  await engine.script({ hold: 1, pace: 0 });
  await walker.open('/en');
  await player.start();
  await page.locator('main p').first().evaluate((paragraph) => paragraph.insertAdjacentHTML('afterend', '<p lang="pl">Dobry wieczór.</p><p>Good night.</p>'));
  await goOnTo(engine, 'Dobry wieczór.');
  await isOnlyShown(player);
};

test('Welsh is not said in English', only, async ({ walker, player, engine }) => {
  await walker.open('/cy');
  await player.start();
  await player.expect('no-voice');
  await expect(player.message).not.toBeEmpty();
  expect(await engine.log()).toEqual([]);
});

for (const [button, state] of [['play', 'paused'], ['stop', 'stopped']]) {
  test(`a language without a voice is shown by its name, and told once it has ${state}`, only, async ({ walker, page, player, engine }) => {
    await reachPolish({ walker, page, player, engine });
    await page.locator('main').evaluate((main) => main.insertAdjacentHTML('beforeend', '<p>The page has changed.</p>'));
    await goOnTo(engine, 'Good night.');
    await isOnlyShown(player);
    await player.press(button);
    await player.expect(state);
    await expect(player.message).toContainText('(Polish)');
    await expect(player.meanwhile).toBeEmpty();
  });
}

test('of a page that is left nothing is told', only, async ({ walker, page, player, engine }) => {
  await reachPolish({ walker, page, player, engine });
  await page.locator('main').evaluate((main) => main.replaceWith(main.cloneNode(true)));
  await player.expect('stopped');
  await page.waitForTimeout(800);
  await expect(player.meanwhile).toBeEmpty();
  await expect(player.message).toBeEmpty();
});

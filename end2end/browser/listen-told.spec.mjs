// What is told beside the words of a page: where a link ends, whether a part is open, the options of a list, and the names of
// voices.
import { devices, expect, test } from '../support/listen.mjs';
import { address, offered, text } from '../support/site.mjs';

const only = { tag: '@hydrated' };

/** What is said of some blocks put in the place of a page. */
async function said({ walker, page, player }, lang, blocks) {
  await walker.open(`/${lang}/contact`);
  await page.locator('main').evaluate((main, blocks) => (main.innerHTML = blocks), blocks);
  return (await player.hear()).map(({ text }) => text);
}

for (const lang of offered) {
  test(`${lang}: a link within a sentence, a part that is closed or open`, only, async ({ walker, page, player }) => {
    const link = text(lang, 'said-link');
    const [closed, open] = ['closed', 'open'].map((state) => text(lang, `said-summary-${state}`));
    const blocks = `
      <p>Aa <a href="/">bb</a>. Cc <a href="/">dd</a> ee (<a href="/">ff</a>)</p>
      <p><a href="/">gg</a></p>
      <details><summary>Hh</summary><p>Jj</p></details>
      <details open><summary>Kk</summary><p>Ll</p></details>`;
    expect(await said({ walker, page, player }, lang, blocks)).toEqual([
      `Aa bb${link}.`,
      `Cc dd${link}${link[0]} ee (ff${link})`,
      `gg${link}`,
      `Hh${closed}`,
      `Kk${open}`,
      'Ll',
    ]);
  });
}

test('the options of a short list are read, each with its state; of a long one what is chosen, to who wants that', only, async ({ walker, page, player }) => {
  const options = (count) => Array.from({ length: count }, (_, at) => `<option value="${at}"${at === 1 ? ' selected' : ''}>Number ${at}</option>`).join('');
  const list = (count) => `<label for="list">A list</label><select id="list"><option value="">Choose</option>${options(count)}</select>`;
  expect(await said({ walker, page, player }, 'en', list(3))).toEqual([
    'A list', 'Number 0, option, not chosen', 'Number 1, option, chosen', 'Number 2, option, not chosen',
  ]);
  expect(await said({ walker, page, player }, 'en', list(20))).toEqual(['A list']);
  await player.tick('typed');
  expect((await player.hear()).map(({ text }) => text)).toEqual(['A list', 'You have entered: Number 1']);
});

test('the words that open saved answers are not said, whatever else is that was typed', only, async ({ walker, player }) => {
  await walker.open('/en/resume');
  await walker.field('phrase').fill('one two three');
  await player.start();
  await player.tick('typed');
  const said = (await player.hear()).map(({ text }) => text).join(' ');
  expect(said).toContain(text('en', 'resume'));
  expect(said).not.toMatch(/two/);
});

test.describe('voices', () => {
  test.use({ voices: 'named' });

  test('are offered the best first, by their quality, and those that are not on the device to who allows them', only, async ({ walker, player, engine }) => {
    await engine.script('stall');
    await walker.open('/en/contact');
    await player.start();
    const names = player.toolbar.locator('select[name="voice"] option');
    await expect(names).toHaveText(['Ada Premium (better quality)', 'Bob', 'Compact Carl (basic quality)']);
    await player.tick('remote');
    await expect(names).toHaveCount(4);
    const told = await names.allTextContents();
    expect(told).toContain('Ada Premium (better quality) (on this device)');
    expect(told).toContain('Dora (not on this device)');
    expect(devices.named.some(({ remote }) => remote)).toBe(true);
  });
});

test.describe('a device without a voice for the language', () => {
  test.use({ voices: 'english' });

  for (const [system, agent, tablet] of [
    ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36'],
    ['android', 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36'],
    ['iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15'],
    ['iphone', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', 'a tablet that says that it is a Mac'],
    ['mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_4) AppleWebKit/605.1.15'],
    ['chromebook', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36'],
  ]) {
    test(`${tablet ?? system}: how to add one is told for that system`, only, async ({ walker, page, player }) => {
      await page.addInitScript(([agent, maxTouchPoints]) => {
        Object.defineProperty(navigator, 'userAgent', { value: agent });
        Object.defineProperty(navigator, 'maxTouchPoints', { value: maxTouchPoints });
      }, [agent, tablet ? 5 : 0]);
      await walker.open(address('pl', 'about'));
      await player.start();
      await player.message.getByRole('link', { name: text('pl', 'listen-state-no-voice.help') }).click();
      await expect(page).toHaveURL(new RegExp(`/pl/listen\\?voice=${system}#reading-voice-${system}$`));
      const how = page.locator(`#reading-voice-${system}`);
      await expect(how).toHaveAttribute('open');
      await expect(how).toBeInViewport();
      await expect(page.locator('details[open]')).toHaveCount(1);
    });
  }
});

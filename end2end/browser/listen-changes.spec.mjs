// What the person or the page changes while it is read: it is heard as it is, and the place is kept.
import { expect, test } from '../support/listen.mjs';
import { address } from '../support/site.mjs';

const only = { tag: '@hydrated' };

/** Some blocks that change, put before all else of the page that can be heard. */
const blocks = `
  <p id="first">This is the beginning.</p>
  <p id="second">Then it goes on.</p>
  <details id="details"><summary>Open me</summary><p>It was folded away.</p></details>
  <p id="hidden" hidden>It was hidden.</p>
  <p id="class" class="govuk-!-display-none">It was not shown.</p>
  <p id="words">Old words.</p>
  <label for="field">A field</label><input type="text" id="field" name="field">
  <p>This is the end.</p>`;

/** Opens a page of these blocks and listens: held at the first. */
async function begin({ walker, page, player, engine }) {
  await walker.open('/en/contact');
  await page.locator('main').evaluate((main, blocks) => (main.innerHTML = blocks), blocks);
  await engine.script({ hold: 1 });
  await player.start();
  return engine.next('held');
}

/** Goes on to the end of the page, or to the end of these blocks; what is said. */
async function rest(engine) {
  const before = (await engine.said()).length;
  await engine.script('normal');
  await engine.release();
  await expect.poll(() => engine.texts()).toContain('This is the end.');
  return (await engine.texts()).slice(before);
}

test('what is opened, shown or written meanwhile is read, and nothing twice', only, async ({ walker, page, player, engine }) => {
  expect((await begin({ walker, page, player, engine })).text).toBe('This is the beginning.');
  await page.locator('#details summary').click();
  await page.evaluate(() => {
    document.getElementById('hidden').hidden = false;
    document.getElementById('class').className = '';
    document.getElementById('words').firstChild.data = 'New words.';
  });
  expect(await rest(engine)).toEqual([
    'Then it goes on.', 'Open me, button, open', 'It was folded away.', 'It was hidden.', 'It was not shown.', 'New words.', 'A field', 'This is the end.',
  ]);
});

test('an option is read as it is chosen now', only, async ({ walker, page, player, engine }) => {
  await engine.script({ hold: 1 });
  await walker.open(address('en', 'about'));
  await player.start();
  await engine.next('held');
  const option = page.locator('main input[type="radio"]').nth(1);
  const label = (await page.locator('main .govuk-radios__label').nth(1).textContent()).trim();
  await option.check();
  await engine.script('normal');
  await engine.release();
  await expect.poll(async () => (await engine.texts()).find((said) => said.startsWith(label))).toMatch(/, chosen$/);
});

test('what is typed meanwhile is read to who wants it', only, async ({ walker, page, player, engine }) => {
  await begin({ walker, page, player, engine });
  await player.tick('typed');
  await page.locator('#field').fill('Some words');
  await player.expect('paused');
  await player.press('play');
  await engine.next('held');
  expect(await rest(engine)).toContain('You have entered: Some words');
});

test('it pauses for who types, and goes on when they want it to', only, async ({ walker, page, player, engine }) => {
  await begin({ walker, page, player, engine });
  await page.locator('main').evaluate((main) => main.insertAdjacentHTML('beforeend', `
    <input type="checkbox" id="box" aria-label="A box">
    <select id="list" aria-label="A list"><option>One</option><option>Two</option></select>
    <textarea id="area" aria-label="An area"></textarea>`));
  await engine.release(1);
  await engine.until('held');
  await expect.poll(async () => (await player.painted()).word).toBe('is');
  await test.step('what is chosen pauses nothing', async () => {
    await page.locator('#box').check();
    await page.locator('#list').selectOption('Two');
    await player.expect('playing');
    expect(await engine.said()).toHaveLength(1);
  });
  for (const [field, before] of [['#field', 1], ['#area', 2]]) {
    await test.step(field, async () => {
      await page.locator(field).pressSequentially('a');
      await player.expect('paused');
      await engine.until('stopped');
      await page.locator(field).pressSequentially('b c');
      await page.waitForTimeout(300);
      expect(await engine.said(), 'it does not go on by itself').toHaveLength(before);
      await player.press('play');
      expect((await engine.next('held')).text, 'from the word').toBe('is the beginning.');
      await player.expect('playing');
    });
  }
});

test('moved on or paused, it is heard as it is from the same place', only, async ({ walker, page, player, engine }) => {
  await begin({ walker, page, player, engine });
  await test.step('the next sentence', async () => {
    await page.evaluate(() => {
      document.getElementById('first').insertAdjacentHTML('beforebegin', '<p>Too late.</p>');
      document.getElementById('second').firstChild.data = 'Now it goes on otherwise.';
    });
    await player.press('next-sentence');
    await expect.poll(async () => (await engine.texts()).at(-1)).toBe('Now it goes on otherwise.');
    await engine.next('held');
  });
  await test.step('after a pause', async () => {
    await player.press('play');
    await player.expect('paused');
    await page.evaluate(() => {
      document.getElementById('first').insertAdjacentHTML('beforebegin', '<p>Much too late.</p>');
      document.getElementById('hidden').hidden = false;
    });
    await player.press('play');
    await player.expect('playing');
    await expect.poll(async () => (await engine.texts()).at(-1)).toBe('Now it goes on otherwise.');
    await engine.next('held');
    const said = await rest(engine);
    expect(said).toContain('It was hidden.');
    expect(said).not.toContain('This is the beginning.');
  });
  await test.step('what was being read is hidden', async () => {
    await player.start();
    await expect(player.toolbar).toHaveAttribute('data-state', 'finished');
    await engine.script({ hold: 1 });
    await player.press('play');
    await engine.next('held');
    await page.evaluate(() => (document.querySelector('main p').hidden = true));
    await engine.release();
    expect((await engine.next('held')).text, 'what follows it').toBe('Much too late.');
  });
});

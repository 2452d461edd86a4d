// The controls of Listen: by keyboard alone, by shortcuts, at any size, in forced colours, in either direction, and over
// several pages.
import { expectAccessible, expectNothingSticksOut } from '../support/axe.mjs';
import { expect, test } from '../support/listen.mjs';
import { address, languages, offered, pathBy, text } from '../support/site.mjs';
import { test as plain } from '../support/test.mjs';

const only = { tag: '@hydrated' };
const path = pathBy('your-details', 'check');
const often = { intervals: [20] };
const more = (player) => player.toolbar.locator('details.hark-listen__more > summary');

/** Opens a page and starts to listen; the first utterance, held after so many words. */
async function hold({ walker, player, engine }, url, words = 1) {
  await engine.script({ hold: words });
  await walker.open(url);
  await player.start();
  return engine.next('held');
}

/** What has the focus, as a control of the bar. */
const focused = (page) =>
  page.evaluate(() => {
    const { dataset, name, tagName } = document.activeElement;
    return dataset.do ?? (name || tagName);
  });

/** Presses Tab until this has the focus. */
async function tabTo(page, selector) {
  for (let stop = 0; stop < 80; stop += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

for (const lang of offered) {
  test(`${lang}: accessible, and each new page is read by itself`, only, async ({ walker, page, player, engine }) => {
    test.setTimeout(120_000);
    await hold({ walker, player, engine }, address(lang, 'about'));
    await player.tick('each');
    await player.tick('caption');
    await expectAccessible(page, `${lang}, all the controls`);
    await more(player).click();
    await expectAccessible(page, `${lang}, the controls closed`);

    await test.step('without a page load', async () => {
      await walker.mark();
      // Not with the mouse: the page may be following at that moment.
      await walker.put(path.answers);
      await walker.continue(lang);
      const { text } = await engine.next('held');
      await walker.at(lang, path.path[1]);
      expect(await walker.isMarked()).toBe(true);
      expect(text).toContain(walker.service.heading(lang, path.path[1]));
      await player.expect('playing');
    });
    await test.step('what is wrong', async () => {
      await walker.continue(lang);
      await expect(walker.summary).toBeVisible();
      const { text: said } = await engine.next('held');
      expect(said).toContain(text(lang, 'error-summary'));
      await player.expect('playing');
    });
    await test.step('after a page load', async () => {
      await walker.saved();
      await walker.open(`/${lang}/contact`);
      const { text } = await engine.next('held');
      expect(text).toContain(await walker.h1.textContent());
      await player.expect('playing');
    });
    await test.step('until they are closed', async () => {
      await player.press('close');
      await engine.until('stopped');
      await expect(player.toolbar).toBeHidden();
      await expect(page.locator('[data-listen]')).toBeFocused();
      const { length } = await engine.said();
      await walker.open(`/${lang}`);
      await page.waitForTimeout(1500);
      expect(await engine.said()).toHaveLength(length);
    });
  });

  plain(`${lang}: without scripts there is a way, and no button`, { tag: '@no-js' }, async ({ page, walker }) => {
    await page.goto(`/${lang}/contact`);
    await expect(page.locator('[data-listen]')).toBeHidden();
    await page.locator('a.hark-listen-how').click();
    await expect(page).toHaveURL((url) => url.pathname === `/${lang}/listen`);
    await expect(walker.h1).toBeVisible();
  });
}

plain('with scripts there is a button, and nothing is loaded before it is pressed', only, async ({ page, walker }) => {
  const loaded = [];
  page.on('request', (request) => /listen[._]/.test(request.url()) && loaded.push(request.url()));
  await walker.open('/en/contact');
  await expect(page.locator('[data-listen]')).toBeVisible();
  await expect(page.locator('a.hark-listen-how')).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
});

test('by keyboard alone', only, async ({ walker, page, player, engine }) => {
  await engine.script({ hold: 1 });
  await walker.open('/en/contact');
  await tabTo(page, '[data-listen]');
  await page.keyboard.press('Enter');
  const first = await engine.next('held');
  await tabTo(page, '[data-do="play"]');
  await page.keyboard.press('Space');
  await player.expect('paused');
  await page.keyboard.press('Enter');
  await engine.next('held');
  await player.expect('playing');
  await tabTo(page, '[data-do="next-sentence"]');
  await page.keyboard.press('Enter');
  const second = await engine.next('held');
  expect(second.text).not.toBe(first.text);
  await tabTo(page, '#listen-toolbar summary');
  await page.keyboard.press('Enter');

  const wanted = await player.toolbar.locator('details :is(button, select, input, a):visible').evaluateAll((all) =>
    all.map(({ dataset, name, tagName }) => dataset.do ?? (name || tagName)));
  expect(wanted.length).toBeGreaterThan(15);
  const reached = [];
  for (const _ of wanted) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page));
  }
  expect(reached, 'each control, in order').toEqual(wanted);
  for (const name of reached.slice().reverse()) {
    expect(await focused(page)).toBe(name);
    if (name === 'rate') await page.keyboard.press('ArrowDown');
    if (name === 'caption') await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
  }
  await expect(player.toolbar.locator('input[name="caption"]')).toBeChecked();
  expect((await engine.next('held')).rate, 'faster at once').toBeGreaterThan(1);

  await test.step('where to start', async () => {
    const here = player.button('here');
    await here.focus();
    await page.keyboard.press('Enter');
    await expect(here).toHaveAttribute('aria-pressed', 'true');
    await expect(player.message).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(here).toHaveAttribute('aria-pressed', 'false');
    await expect(player.message).toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(here, 'begun by the same key').toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, 'main a');
    const link = await page.evaluate(() => document.activeElement.textContent);
    await page.keyboard.press('Enter');
    const { text: said } = await engine.next('held');
    expect(link.startsWith(said.split(' ')[0]) || said.includes(link), `${said} begins at ${link}`).toBe(true);
    expect(page.url(), 'the link is not followed').toMatch(/\/en\/contact$/);
    await expect(here).toHaveAttribute('aria-pressed', 'false');
  });

  await player.button('close').focus();
  await page.keyboard.press('Enter');
  await expect(player.toolbar).toBeHidden();
  await expect(page.locator('[data-listen]')).toBeFocused();
});

test('shortcuts, changed and switched off, hinder nobody who types', only, async ({ walker, page, player, engine }) => {
  await walker.comeBack('en', path, 'your-details');
  const field = walker.field('your-name');
  const press = (letter) => page.keyboard.press(`Alt+Shift+${letter}`);
  const said = async () => (await engine.said()).length;
  await engine.script({ hold: 1 });
  await press('S');
  await page.waitForTimeout(200);
  expect(await said(), 'none before the controls are there').toBe(0);
  await player.start();
  const first = await engine.next('held');

  await test.step('typing', async () => {
    await field.fill('');
    await field.pressSequentially('sjnwz SJNWZ kK');
    await expect(field).toHaveValue('sjnwz SJNWZ kK');
    expect(await said()).toBe(1);
    await player.expect('paused');
  });
  await test.step('nor what some keyboards write by these keys', async () => {
    const told = (options) => field.evaluate((field, options) => {
      const event = new KeyboardEvent('keydown', { key: 'N', code: 'KeyN', altKey: true, shiftKey: true, bubbles: true, cancelable: true, ...options });
      return field.dispatchEvent(event);
    }, options);
    for (const options of [{ ctrlKey: true }, { metaKey: true }, { key: 'Ń' }]) expect(await told(options), JSON.stringify(options)).toBe(true);
    expect(await said()).toBe(1);
  });
  await test.step('as they are at first, in a field too', async () => {
    await press('S');
    expect((await engine.next('held')).text).toBe(first.text);
    await press('N');
    expect((await engine.next('held')).text).not.toBe(first.text);
    await press('J');
    expect((await engine.next('held')).text).toBe(first.text);
    await press('S');
    await player.expect('paused');
    await press('S');
    await engine.next('held');
    await walker.field('your-email').focus();
    const { number } = (await engine.said()).at(-1);
    await press('W');
    const here = await engine.next('held');
    expect(here.text, 'from what has the focus').toBe(text('en', 'your-email'));
    expect(here.number, 'and that at once').toBe(number + 1);
    await field.focus();
    await press('Z');
    await player.expect('stopped');
    await expect(field, 'nothing is written by them').toHaveValue('sjnwz SJNWZ kK');
  });
  await test.step('changed', async () => {
    await more(player).click();
    const key = player.toolbar.locator('input[name="key.play"]');
    await key.fill('k');
    await key.blur();
    await press('S');
    await page.waitForTimeout(200);
    await player.expect('stopped');
    await press('K');
    await engine.next('held');
    await player.expect('playing');
  });
  await test.step('switched off', async () => {
    await player.tick('keys', false);
    const before = await said();
    for (const letter of ['K', 'N', 'J', 'W', 'Z']) await press(letter);
    await page.waitForTimeout(200);
    expect(await said()).toBe(before);
    await player.expect('playing');
  });
});

test('the caption, and a selection over two paragraphs', only, async ({ walker, page, player, engine }) => {
  await hold({ walker, player, engine }, '/en', 2);
  await player.tick('caption');
  await player.press('next-sentence');
  const { text, words } = await engine.next('held');
  const caption = player.toolbar.locator('[data-caption]');
  await expect(caption).toHaveText(text);
  await expect(caption.locator('mark')).toHaveText(words.at(-1).word);
  await expect(caption).toHaveAttribute('lang', 'en');
  await expect(caption, 'a screen reader has the page itself').toHaveAttribute('aria-hidden', 'true');

  await engine.script('normal');
  const selected = await page.evaluate(() => {
    const [one, two] = [...document.querySelectorAll('main p')].filter((p) => !p.closest('#listen-toolbar'));
    const node = (element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const from = node(one).data.lastIndexOf(' ') + 1;
    const to = node(two).data.indexOf(' ', 12);
    getSelection().setBaseAndExtent(node(one), from, node(two), to);
    return [node(one).data.slice(from), node(two).data.slice(0, to)];
  });
  await player.press('selection');
  await player.expect('paused');
  const said = (await engine.texts()).slice(-2).map((text) => text.trim());
  expect(said).toEqual(selected);
  await player.tick('caption', false);
  await expect(caption).toBeHidden();
});

/** What of the element that has the focus the controls cover, if they do. */
const covered = () => {
  const [bar, element] = [document.querySelector('#listen-toolbar'), document.activeElement];
  if (element === document.body || bar.contains(element)) return '';
  const [top, focus] = [bar.getBoundingClientRect(), element.getBoundingClientRect()];
  const overlaps = focus.top < top.bottom - 1 && focus.bottom > top.top + 1 && focus.left < top.right && focus.right > top.left;
  return overlaps && focus.height > 1 && !element.contains(bar) ? `${element.outerHTML.slice(0, 90)}: ${focus.top} to ${focus.bottom}, the controls ${top.top} to ${top.bottom}` : '';
};

test('at any size the controls cover nothing that has the focus, and fit', only, async ({ walker, page, player, engine }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await hold({ walker, player, engine }, '/en/privacy');
  await player.tick('caption');
  await player.press('next-sentence');
  await more(player).click();
  const stops = async (name, key, most) => {
    const faults = [];
    let met = 0;
    for (let stop = 0; stop < most; stop += 1) {
      await page.keyboard.press(key);
      faults.push(await page.evaluate(covered));
      met += await page.evaluate(() => Number(document.querySelector('main').contains(document.activeElement)));
    }
    expect.soft(faults.filter((fault) => fault), `${name}, ${key}`).toEqual([]);
    expect(met, name).toBeGreaterThan(most / 3);
  };
  for (const [width, height] of [[1280, 800], [320, 640], [1280, 256], [320, 256]]) {
    const name = `${width} × ${height}`;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    await expectNothingSticksOut(page, name);
    await more(player).click();
    await expectNothingSticksOut(page, `${name}, open`);
    await more(player).click();
    await page.locator('main a').first().focus();
    await stops(name, 'Tab', 30);
    await stops(name, 'Shift+Tab', 25);
  }
});

/** How much lighter one colour is than another (WCAG 2.2, 1.4.11), of `rgb(…)`. */
function contrast(one, other) {
  const luminance = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the sentence is told from the page and the word from the sentence, also in forced colours', only, async ({ walker, page, player, engine }) => {
  await hold({ walker, player, engine }, '/en', 0);
  await player.press('next-sentence');
  await engine.next('held');
  const style = (name) => page.locator('main p').first().evaluate((element, name) => {
    const { textDecorationLine, textDecorationColor, backgroundColor, color } = getComputedStyle(element, `::highlight(${name})`);
    return { line: textDecorationLine, mark: textDecorationColor, backgroundColor, color };
  }, name);
  for (const forcedColors of ['none', 'active']) {
    await page.emulateMedia({ forcedColors });
    const [sentence, word] = [await style('listen-sentence'), await style('listen-word')];
    expect(word.line, forcedColors).toContain('underline');
    if (forcedColors === 'active') expect(sentence.line).not.toContain('underline');
    else {
      // The calm view is the darkest that a page is.
      for (const paper of ['rgb(255, 255, 255)', 'rgb(250, 245, 233)']) expect(contrast(sentence.mark, paper)).toBeGreaterThan(3);
      expect(contrast(word.backgroundColor, sentence.backgroundColor)).toBeGreaterThan(3);
      for (const { color, backgroundColor } of [sentence, word]) expect(contrast(color, backgroundColor)).toBeGreaterThan(4.5);
    }
    expect(sentence.backgroundColor).not.toBe(sentence.color);
    await engine.script({ hold: 0 });
    const paragraph = page.locator('main p:not(#listen-toolbar *)').first();
    const before = await paragraph.screenshot();
    await engine.release(1);
    await engine.until('held');
    await expect.poll(async () => (await player.painted()).word, often).not.toBe('');
    await expect.poll(async () => before.equals(await paragraph.screenshot()), { message: `${forcedColors}: the word is seen`, ...often }).toBe(false);
  }
});

test('from right to left', only, async ({ walker, page, player, engine }) => {
  await page.route(/listen\.[^/]*html$|\/en\/contact$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('dir="ltr"', 'dir="rtl"') });
  });
  await hold({ walker, player, engine }, '/en/contact');
  await expect(player.toolbar).toHaveAttribute('dir', 'rtl');
  const left = async (what) => (await player.button(what).boundingBox()).x;
  expect(await left('back-sentence'), 'back is to the right').toBeGreaterThan(await left('next-sentence'));
  expect(await left('close'), 'the end is to the left').toBeLessThan(await left('stop'));
  const mirrored = (what) => player.button(what).locator('svg').first().evaluate((svg) => getComputedStyle(svg).transform);
  expect(await mirrored('next-sentence')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  expect(await mirrored('stop')).toBe('none');
  await more(player).click();
  await expectAccessible(page, 'from right to left');
});

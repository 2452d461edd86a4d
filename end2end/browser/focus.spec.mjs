// Where the focus is after each move: what a screen reader reads first, and where a keyboard goes on.
import { address, languages, offered, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

/** What has the focus: its tag and id, or its first words. */
const focused = (page) =>
  page.evaluate(() => {
    const { tagName, id, textContent, className } = document.activeElement;
    return { tag: tagName.toLowerCase(), id, className, words: textContent.trim().slice(0, 60) };
  });

/** The heading or what holds the heading has the focus. */
const onHeading = (page) =>
  page.evaluate(() => {
    const heading = document.querySelector('h1');
    const { activeElement } = document;
    return activeElement !== document.body && (heading === activeElement || activeElement.matches('legend, label') && activeElement.contains(heading));
  });

for (const lang of languages) {
  test(`${lang}: after Continue the focus is on the new heading`, { tag: '@hydrated' }, async ({ walker, page }) => {
    // So low that headings are below its edge: to have the focus must not scroll to them.
    await page.setViewportSize({ width: 1280, height: 320 });
    await walker.begin(lang);
    await expect.poll(() => onHeading(page), 'after the start').toBe(true);
    const path = pathBy('your-details', 'issue-types', 'timeline', 'check');
    for (const [index, id] of path.path.entries()) {
      await walker.at(lang, id);
      if (index > 0) await expect.poll(() => onHeading(page), id).toBe(true);
      expect(await page.evaluate(() => window.scrollY), `${id} is scrolled to its top`).toBe(0);
      await walker.fill(path.answers);
      await walker.continue(lang);
    }
    await walker.at(lang, 'check');
    await expect.poll(() => onHeading(page), 'check').toBe(true);
  });

  test(`${lang}: the back link puts the focus on the heading`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, pathBy('whose-information'), 'whose-information');
    await page.locator('.govuk-back-link').click();
    await walker.at(lang, 'about');
    await expect.poll(() => onHeading(page)).toBe(true);
    await page.goBack();
    await walker.at(lang, 'whose-information');
    await expect.poll(() => onHeading(page)).toBe(true);
  });

  test(`${lang}: after a mistake the focus is on the error summary`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.begin(lang);
    await walker.at(lang, 'about');
    for (const time of ['once', 'twice']) {
      await walker.continue(lang);
      await expect.poll(async () => (await focused(page)).className, time).toContain('govuk-error-summary');
    }
    await expect(page).toHaveTitle(new RegExp(`^${text(lang, 'title-error').split(':')[0]}: `));
    await walker.summary.getByRole('link').click();
    await expect.poll(async () => (await focused(page)).id).toBe('about');
    await expect(page).toHaveURL((url) => url.pathname === address(lang, 'about'));
  });

  test(`${lang}: each link of the summary leads to its field`, async ({ walker, page, scripts }) => {
    await walker.reach(lang, pathBy('your-details', 'check'), 'your-details');
    await walker.continue(lang);
    await expect(walker.summary.getByRole('link')).toHaveCount(2);
    for (const [index, id] of ['your-name', 'your-email'].entries()) {
      await walker.summary.getByRole('link').nth(index).click();
      if (scripts) await expect.poll(async () => (await focused(page)).id).toBe(id);
      else await expect(page).toHaveURL(new RegExp(`#${id}$`));
    }
  });

  test(`${lang}: the summary's link of a date leads to its first wrong part`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, pathBy('last-contact', 'check'), 'last-contact');
    await walker.continue(lang);
    await walker.summary.getByRole('link').click();
    await expect.poll(async () => (await focused(page)).id).toBe('last-contact-day');
    await walker.field('last-contact-day').fill('1');
    await walker.field('last-contact-year').fill('2026');
    await walker.continue(lang);
    await expect(walker.summary).toContainText(text(lang, 'problem-missing-month', { name: text(lang, 'last-contact.name') }));
    await walker.summary.getByRole('link').click();
    await expect.poll(async () => (await focused(page)).id).toBe('last-contact-month');
  });

  test(`${lang}: after a page load the focus is at the start, and Tab meets the skip link first`, async ({ walker, page, scripts }) => {
    await walker.open(address(lang, 'about'));
    expect((await focused(page)).tag).toBe('body');
    await page.keyboard.press('Tab');
    expect((await focused(page)).words).toBe(text(lang, 'skip-to-content'));
    await expect(page.locator('.govuk-skip-link')).toBeInViewport();
    await page.keyboard.press('Enter');
    if (scripts) await expect.poll(async () => (await focused(page)).id).toBe('main-content');
    await page.keyboard.press('Tab');
    expect((await focused(page)).id, 'the first field after the skip link').toBe('about');
  });

  test(`${lang}: Tab goes through the page in the order in which it is read`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, pathBy('your-details', 'check'), 'your-details');
    // A page load that overtakes the last save is led to the page before.
    await walker.saved();
    await walker.open(address(lang, 'your-details'));
    const stops = [];
    for (let stop = 0; stop < 18 + (lang === 'en' ? 0 : 1); stop += 1) {
      await page.keyboard.press('Tab');
      const { id, words } = await focused(page);
      stops.push(id || words);
    }
    const others = offered.filter((other) => other !== lang).map((other) => text(other, 'language-name'));
    // English is what the others are translated from.
    const unreviewed = lang === 'en' ? [] : [text(lang, 'unreviewed.link')];
    expect(stops[0]).toBe(text(lang, 'skip-to-content'));
    expect(stops.slice(1, 4)).toEqual(['banner-accept', 'banner-reject', 'banner-view'].map((key) => text(lang, key)));
    const note = text(lang, 'note');
    expect(stops.slice(5)).toEqual([...others, text(lang, 'listen'), ...unreviewed, text(lang, 'back'), 'your-name', 'your-email', note, text(lang, 'continue')]);
  });
}

test('a question can be answered with the keyboard alone', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.begin('en');
  await walker.at('en', 'about');
  await expect.poll(() => onHeading(page)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await walker.at('en', 'handling-problem');
  await expect.poll(() => onHeading(page)).toBe(true);
});

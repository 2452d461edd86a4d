// From one service into another: what was answered goes along.
import { asking, languages, of, other } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const guide = of('concern');
const leading = guide.paths.filter(({ end }) => guide.hasText('en', `${end}.button`));

/** What goes along at the end of a path: the other service, and its answers. */
async function given({ page }, { end, answers }) {
  const { page: pages } = await (await page.request.get('/api/v1/services/concern')).json();
  const { service, set = {}, copy = {} } = pages.find(({ id }) => id === end)['hand-over'];
  const copied = Object.entries(copy).map(([question, from]) => [question, answers[from]]);
  return { there: of(service), known: { ...set, ...Object.fromEntries(copied) } };
}

/** Waits to be in a service, past what has been answered for it. */
async function expectThere(walker, lang, there, known) {
  await expect(walker.page).toHaveURL((url) => url.pathname.startsWith(`${there.address(lang)}/`));
  await walker.ready();
  walker.service = there;
  const at = walker.page.url().split('/').pop();
  await walker.at(lang, at);
  expect(Object.keys(known), 'is not asked again').not.toContain(at);
  for (const [question, answer] of Object.entries(known)) {
    await walker.open(there.address(lang, question));
    await expect(walker.field(question, answer)).toBeChecked();
  }
}

for (const lang of languages) {
  for (const path of leading) {
    test(`${lang}: ${path.path.join(' ')}`, async ({ walker, page }) => {
      const { there, known } = await given(walker, path);
      await walker.reach(lang, path);
      await walker.button(lang, `${path.end}.button`).click();
      await expectThere(walker, lang, there, known);
      await page.goto(guide.address(lang, path.end));
      walker.service = guide;
      await walker.at(lang, path.end);
    });
  }

  test(`${lang}: the door for subject access leads into the data protection service`, async ({ walker, page }) => {
    await walker.begin(lang, 'subject-access');
    await expectThere(walker, lang, of('data-protection'), { about: 'access' });
    await page.locator('.govuk-back-link').click();
    await walker.at(lang, '');
    await walker.open(of('subject-access').address(lang));
    await walker.language(other(lang)).click();
    walker.service = of('subject-access');
    await walker.at(other(lang), '');
    await walker.begin(other(lang), 'subject-access');
    await expectThere(walker, other(lang), of('data-protection'), { about: 'access' });
  });

  test(`${lang}: what was answered in the other service before stays`, async ({ walker }) => {
    const { pathBy } = of('data-protection');
    const before = pathBy('about', 'whose-information', 'request-outcome', 'check');
    await walker.comeBack(lang, before, 'told-organisation');
    await walker.begin(lang, 'subject-access');
    await expect(walker.page).toHaveURL((url) => url.pathname === of('data-protection').address(lang, 'told-organisation'));
  });

  test(`${lang}: what is still to be saved goes before`, { tag: '@hydrated' }, async ({ walker, context }) => {
    const path = leading.find(({ end }) => end === 'request-concern');
    const { there, known } = await given(walker, path);
    await context.route(/services\/concern\/(topic|authority-place)$/, async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await walker.reach(lang, path);
    await walker.button(lang, `${path.end}.button`).click();
    await expectThere(walker, lang, there, known);
  });
}

test('the guide asks at most three questions', () => {
  expect(guide.paths.filter((path) => asking(path).length > 3)).toEqual([]);
  const reached = leading.map(({ end }) => end);
  expect(reached.length).toBeGreaterThan(10);
});

// Changing language at moments that nobody thought of, in every service that takes a case: when only some answers are typed,
// after some were refused, and without the network to a language that the page was shown in before. None loses an answer, a
// problem or the page.
import { of, offered, services, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test.use({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

const changes = 100;
/** The longest covering path of each service to its end. */
const paths = services
  .flatMap((id) => [of(id).cover().filter(({ end }) => end === 'check')])
  .filter((paths) => paths.length)
  .map((paths) => paths.reduce((best, one) => (one.path.length > best.path.length ? one : best)));
/** What no question of the kind takes, by the end of the field's name. */
const unfit = { email: ['', 'no address'], date: ['-day', '99'], number: ['', 'many'] };

/** As random as it need be, and the same each time. */
function randomly(seed) {
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  return { one: (list) => list[random(list.length)], chance: (of) => random(of) === 0 };
}

/** The answers with which a page is refused: none where it asks for one, and those of the path with one made unfit. */
function refusedBy({ answers }, { question: questions } = { question: [] }) {
  const asks = ({ optional, when }) => !optional && !when;
  const spoilt = questions.flatMap(({ id, kind }) => (unfit[kind] ? [[`${id}${unfit[kind][0]}`, unfit[kind][1]]] : []));
  const blank = questions.filter((question) => !question.kind && asks(question) && questions.length > 1).map(({ id }) => [id, '']);
  return [
    ...(questions.some(asks) ? [{}] : []),
    ...[...spoilt, ...blank].map(([field, value]) => ({ ...answers, [field]: value })),
  ];
}

/** What the form holds, and where the summary leads of what is wrong. */
const standing = (page) =>
  page.evaluate(() => ({
    values: [...new FormData(document.querySelector('main form'))].filter(([name]) => name !== 'key').map(([name, value]) => `${name}=${value}`),
    problems: [...document.querySelectorAll('.govuk-error-summary a')].map((link) => link.getAttribute('href')),
  }));

test('changing language at a hundred moments loses no answer', { tag: '@hydrated' }, async ({ walker, page, context, request }) => {
  test.setTimeout(600_000);
  const { one, chance } = randomly(20261126);
  const met = { refused: 0, offline: 0, services: new Set() };
  let lang;

  /** Turns to another language, now and then without the network to one that the page was shown in; nothing is lost. */
  async function change(id, shown) {
    const before = await standing(page);
    const known = [...shown].filter((other) => other !== lang);
    const offline = known.length > 0 && chance(2);
    lang = one(offline ? known : offered.filter((other) => other !== lang));
    if (offline) await context.setOffline(true);
    await walker.language(lang).click();
    await walker.at(lang, id);
    const where = `${id} in ${lang}${offline ? ' offline' : ''}`;
    expect(await standing(page), where).toEqual(before);
    expect(await walker.isMarked(), `${where}: no document was loaded`).toBe(true);
    if (before.problems.length) await expect(walker.summary.locator('h2'), where).toHaveText(text(lang, 'error-summary'));
    if (offline) await context.setOffline(false);
    shown.add(lang);
    met.offline += offline;
    met.refused += before.problems.length > 0;
  }

  for (let made = 0; made < changes; ) {
    const path = paths[met.services.size % paths.length];
    met.services.add(path.service);
    const { page: pages } = await (await request.get(`/api/v1/services/${path.service}`)).json();
    lang = one(offered);
    // A save on its way would bring the old cookie back.
    await walker.saved();
    await context.clearCookies();
    await walker.begin(lang, path.service);
    for (const id of path.path.filter((id) => id !== path.end)) {
      await walker.at(lang, id);
      const refused = refusedBy(path, pages.find((page) => page.id === id));
      const isRefused = refused.length > 0 && chance(2);
      const some = Object.fromEntries(Object.entries(path.answers).filter(() => chance(2)));
      await walker.fill(isRefused ? one(refused) : one([some, path.answers]));
      if (isRefused) {
        await walker.continue(lang);
        await expect(walker.summary, `${id} is refused`).toBeVisible();
      }
      const shown = new Set([lang]);
      for (let times = one([1, 2]); times > 0; times -= 1, made += 1) await change(id, shown);
      await walker.fill(path.answers);
      await walker.continue(lang);
    }
    await walker.at(lang, path.end);
    for (const typed of Object.values(path.answers).filter((answer) => typeof answer === 'string' && answer.includes(' '))) {
      await expect(page.locator('main')).toContainText(typed);
    }
  }
  expect(met.services.size, 'services').toBeGreaterThan(3);
  expect(met.refused, 'changes after something was refused').toBeGreaterThan(20);
  expect(met.offline, 'changes without the network').toBeGreaterThan(15);
});

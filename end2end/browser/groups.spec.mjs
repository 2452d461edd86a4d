// What can be told several times over: added, changed, taken away, in every order, with scripts and without.
import { languages, of, other, withoutScripts } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const search = of('search-results');
const calls = of('nuisance');
const short = (paths) => paths.reduce((best, path) => (path.path.length < best.path.length ? path : best));
const results = short(search.paths.filter(({ end }) => end === 'check'));
const twice = calls.paths.find(({ end, path, answers }) => end === 'check' && answers.received === 'text' && path.includes('message-more-2') && !path.includes('message-when-3'));

const site = (round) => `https://example.com/${round}`;
const gate = (round) => (round > 1 ? `result-more-${round}` : 'result-more');
const inRound = (id, round) => (round > 1 ? `${id}-${round}` : id);
const rows = (page) => page.locator('main form .govuk-summary-list__row');
const remove = (page, round) => page.locator(`button[name="hark-remove"][value="${round}"]`);

/** To the page that asks whether there is another result, with so many told. */
async function tell(walker, lang, rounds) {
  await walker.comeBack(lang, results, 'result-details');
  for (let round = 1; round <= rounds; round += 1) {
    await walker.at(lang, inRound('result-details', round));
    await walker.fill({ [inRound('result-url', round)]: site(round), [inRound('result-says', round)]: `Says ${round}` });
    await walker.continue(lang);
    await walker.at(lang, gate(round));
    if (round < rounds) await more(walker, lang, round, 'yes');
  }
}

/** Answers whether there is another. */
async function more(walker, lang, round, answer) {
  await walker.field(gate(round), answer).check();
  await walker.continue(lang);
}

/** From the last gate to the check page. */
async function finish(walker, lang, rounds) {
  await more(walker, lang, rounds, 'no');
  await walker.goOn(lang, results, 'check', { from: 'public-life' });
}

/** Expects these results, by the rounds that they were told in, with the right names. */
async function expectRounds(walker, lang, rounds) {
  await expect(rows(walker.page)).toHaveCount(rounds.length);
  for (const [index, round] of rounds.entries()) {
    const row = rows(walker.page).nth(index);
    await expect(row.locator('dt')).toHaveText(search.text(lang, 'result', { number: index + 1 }));
    await expect(row.locator('dd').first()).toHaveText(site(round));
  }
}

for (const lang of languages) {
  test(`${lang}: from the check page a round is changed whole, and one taken away`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.comeBack(lang, twice);
    const gateLink = page.getByRole('link', { name: calls.text(lang, 'round-gate') });
    const headings = page.locator('main h2', { hasText: calls.text(lang, 'message', { number: 2 }) });
    await expect(headings).toHaveCount(1);
    await gateLink.click();
    await walker.at(lang, 'message-more-2');
    await expect(rows(page)).toHaveCount(2);
    await rows(page).first().getByRole('link').click();
    const { path } = twice;
    const first = path.slice(path.indexOf('message-when'), path.indexOf('message-more'));
    expect(first.length).toBeGreaterThan(2);
    for (const question of first) {
      await walker.at(lang, question);
      await walker.continue(lang);
    }
    await walker.at(lang, 'check');
    await gateLink.click();
    await walker.at(lang, 'message-more-2');
    await remove(page, 2).click();
    await walker.at(lang, 'message-more');
    await expect(rows(page)).toHaveCount(1);
    await walker.field('message-more', 'no').check();
    await walker.continue(lang);
    await walker.at(lang, 'check');
    await expect(headings).toHaveCount(0);
  });

  test(`${lang}: another is added, and all are on the check page`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 1);
    await expectRounds(walker, lang, [1]);
    await expect(remove(page, 1), 'one is needed').toHaveCount(0);
    await more(walker, lang, 1, 'yes');
    await walker.at(lang, 'result-details-2');
    await expect(page.locator('main .govuk-caption-l')).toHaveText(search.text(lang, 'result', { number: 2 }));
    await walker.fill({ 'result-url-2': site(2), 'result-says-2': 'Says 2' });
    await walker.continue(lang);
    await walker.at(lang, 'result-more-2');
    await expectRounds(walker, lang, [1, 2]);
    await finish(walker, lang, 2);
    for (const round of [1, 2]) {
      const heading = page.getByRole('heading', { name: search.text(lang, 'result', { number: round }), exact: true });
      await expect(heading.locator('xpath=following-sibling::dl[1]')).toContainText(site(round));
      await expect(heading.locator('xpath=following-sibling::dl[1]')).toContainText(`Says ${round}`);
    }
    await expect(page.locator('main')).not.toContainText(search.text(lang, 'result', { number: 3 }));
    await walker.send(lang);
    for (const round of [1, 2]) await expect(page.locator('main')).toContainText(site(round));
  });

  test(`${lang}: whether there is another must be said, and nothing is lost by it`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 2);
    await walker.continue(lang);
    await expect(walker.summary.getByRole('link')).toHaveText([search.text(lang, 'result-more.required')]);
    await expectRounds(walker, lang, [1, 2]);
    await expect(remove(page, 2)).toBeVisible();
  });

  test(`${lang}: one is changed`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 2);
    const change = rows(page).first().getByRole('link');
    await expect(change).toHaveAccessibleName(new RegExp(`^${search.text(lang, 'round-change')} .*1`));
    await change.click();
    await walker.at(lang, 'result-details');
    await expect(walker.field('result-url')).toHaveValue(site(1));
    await walker.field('result-url').fill('https://example.com/changed');
    await walker.continue(lang);
    await expect(page).not.toHaveURL((url) => url.pathname === search.address(lang, 'result-details'));
    await walker.saved();
    await walker.open(search.address(lang, 'result-more-2'));
    await expect(rows(page).locator('dd:nth-child(2)')).toHaveText(['https://example.com/changed', site(2)]);
    await finish(walker, lang, 2);
    await expect(page.locator('main')).toContainText('https://example.com/changed');
    await expect(page.locator('main')).not.toContainText(site(1));
  });

  for (const [which, round] of [['first', 1], ['middle', 2], ['last', 3]]) {
    test(`${lang}: the ${which} of three is taken away`, withoutScripts(lang), async ({ walker, page }) => {
      await tell(walker, lang, 3);
      await expect(remove(page, round)).toHaveAccessibleName(new RegExp(`^${search.text(lang, 'round-remove')} .*${round}`));
      await remove(page, round).click();
      await walker.at(lang, 'result-more-2');
      const left = [1, 2, 3].filter((other) => other !== round);
      await expectRounds(walker, lang, left);
      await expect(walker.field('result-more-2', 'yes'), 'it is asked again').not.toBeChecked();
      await walker.saved();
      await page.reload();
      await walker.ready();
      await expectRounds(walker, lang, left);
      await finish(walker, lang, 2);
      for (const other of left) await expect(page.locator('main')).toContainText(`Says ${other}`);
      await expect(page.locator('main')).not.toContainText(`Says ${round}`);
      await expect(page.locator('main')).not.toContainText(site(round));
    });
  }

  test(`${lang}: all but one are taken away, and one is added anew, empty`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 3);
    await remove(page, 1).click();
    await walker.at(lang, 'result-more-2');
    await remove(page, 1).click();
    await walker.at(lang, 'result-more');
    await expectRounds(walker, lang, [3]);
    await expect(page.locator('[name="hark-remove"]')).toHaveCount(0);
    await more(walker, lang, 1, 'yes');
    await walker.at(lang, 'result-details-2');
    await expect(walker.field('result-url-2')).toHaveValue('');
    await expect(walker.field('result-says-2')).toHaveValue('');
  });

  test(`${lang}: one that was told after this page is not lost when another is taken away on it`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 3);
    await walker.saved();
    await walker.open(search.address(lang, 'result-more-2'));
    await remove(page, 1).click();
    await expect(rows(page).first()).toContainText(site(2));
    await walker.saved();
    await walker.open(search.address(lang, 'result-more-2'));
    await walker.at(lang, 'result-more-2');
    await expectRounds(walker, lang, [2, 3]);
  });

  test(`${lang}: Enter takes nothing away`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 2);
    await walker.field('result-more-2', 'yes').focus();
    await page.keyboard.press('Enter');
    await expect(walker.summary, 'Enter sends the form').toBeVisible();
    await walker.ready();
    await expectRounds(walker, lang, [1, 2]);
    await walker.field('result-more-2', 'no').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await walker.at(lang, 'public-life');
    await walker.saved();
    await walker.open(search.address(lang, 'result-more-2'));
    await expectRounds(walker, lang, [1, 2]);
    await expect(walker.field('result-more-2', 'no')).toBeChecked();
  });

  test(`${lang}: the back link and the back button lead through the rounds`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 2);
    const back = page.locator('.govuk-back-link');
    for (const id of ['result-details-2', 'result-more', 'result-details']) {
      await back.click();
      await walker.at(lang, id);
    }
    await expect(walker.field('result-url')).toHaveValue(site(1));
    for (const id of ['result-more', 'result-details-2', 'result-more-2']) {
      await page.goBack();
      await walker.at(lang, id);
    }
    await expectRounds(walker, lang, [1, 2]);
  });

  test(`${lang}: the back button after one was taken away breaks nothing`, withoutScripts(lang), async ({ walker, page }) => {
    await tell(walker, lang, 2);
    await remove(page, 1).click();
    await walker.at(lang, 'result-more');
    await expectRounds(walker, lang, [2]);
    await walker.saved();
    await page.goBack();
    await walker.at(lang, 'result-more');
    await walker.ready();
    await expectRounds(walker, lang, [2]);
  });

  test(`${lang}: another language shows the same page and what there is`, withoutScripts(lang), async ({ walker, page, scripts }) => {
    const next = other(lang);
    await tell(walker, lang, 2);
    await walker.field('result-more-2', 'no').check();
    await walker.language(other(lang)).click();
    await walker.at(next, 'result-more-2');
    await walker.ready();
    await expectRounds(walker, next, [1, 2]);
    if (scripts) await expect(walker.field('result-more-2', 'no'), 'what was chosen stays').toBeChecked();
    await remove(page, 2).click();
    await walker.at(next, 'result-more');
    await expectRounds(walker, next, [1]);
  });

  test(`${lang}: what a round asks follows from its own answers, also when it moves up`, withoutScripts(lang), async ({ walker, page }) => {
    const { 'message-number-2': _, ...answers } = twice.answers;
    const number = '01632 960 123';
    await walker.comeBack(lang, { ...twice, answers: { ...answers, 'number-shown': 'shown', 'message-number': number, 'number-shown-2': 'withheld' } });
    const numbers = page.locator('main dt', { hasText: calls.text(lang, 'message-number.summary') });
    await expect(numbers).toHaveCount(1);
    await expect(page.locator('main')).toContainText(number);
    await walker.saved();
    await walker.open(calls.address(lang, 'message-more-2'));
    await remove(page, 1).click();
    await walker.at(lang, 'message-more');
    await walker.field('message-more', 'no').check();
    await walker.continue(lang);
    await walker.goOn(lang, twice, 'check', { from: 'effect' });
    await expect(numbers).toHaveCount(0);
    await expect(page.locator('main')).toContainText(calls.text(lang, 'number-shown.withheld'));
    await expect(page.locator('main')).not.toContainText(number);
  });
}

// A long list: searched by writing where scripts run, a plain list where they do not.
import { expectAccessible } from '../support/axe.mjs';
import { languages, of, other } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const { address, paths, text } = of('nuisance');
const path = paths.find(({ path, end, answers }) => end === 'check' && path.includes('message-topic') && answers.received === 'text');
const next = path.path[path.path.indexOf('message-topic') + 1];
const words = (lang, option) => text(lang, `message-topic.${option}`);

/** The field, the list below it, and the list that the form sends. */
function parts(walker) {
  const field = walker.page.getByRole('combobox');
  return { field, list: walker.page.getByRole('listbox'), sent: walker.field('message-topic') };
}

for (const lang of languages) {
  test(`${lang}: an entry is found by writing and chosen by keyboard @hydrated`, async ({ walker, page }) => {
    await walker.comeBack(lang, path, 'message-topic');
    const { field, list, sent } = parts(walker);
    await expect(field).toHaveAccessibleName(text(lang, 'message-topic'));
    await expect(sent).toBeHidden();
    await expect(list).toBeHidden();
    await field.focus();
    await page.keyboard.type(words(lang, 'insulation').slice(0, 3).toUpperCase());
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const options = list.getByRole('option');
    await expect(options.first()).toBeVisible();
    expect(await options.count()).toBeLessThan(10);
    await expect(page.locator('.hark-autocomplete [role="status"]')).toContainText(`${await options.count()}`);
    const entries = await options.allTextContents();
    const steps = entries.indexOf(words(lang, 'insulation')) + 1;
    expect(steps).toBeGreaterThan(0);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    const active = options.nth(steps - 1);
    await expect(active).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', await active.getAttribute('id'));
    await expectAccessible(page, `${lang} list open`);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(words(lang, 'insulation'));
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(sent).toHaveValue('insulation');
    await page.keyboard.press('Enter');
    await walker.at(lang, next);
    await page.goBack();
    await walker.at(lang, 'message-topic');
    await expect(field).toHaveValue(words(lang, 'insulation'));
  });

  test(`${lang}: an entry is chosen with the mouse, and Escape closes the list @hydrated`, async ({ walker, page }) => {
    await walker.comeBack(lang, path, 'message-topic');
    const { field, list, sent } = parts(walker);
    await field.click();
    await expect(list.getByRole('option')).toHaveCount(22);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await field.click();
    await list.getByRole('option', { name: words(lang, 'pensions'), exact: true }).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(words(lang, 'pensions'));
    await expect(sent).toHaveValue('pensions');
  });

  test(`${lang}: what is not in the list is said to be not, and stays, in the other language too @hydrated`, async ({ walker, page }) => {
    await walker.comeBack(lang, path, 'message-topic');
    const { field, list } = parts(walker);
    await field.fill('Unicorns');
    await expect(list).toBeHidden();
    await walker.continue(lang);
    await expect(walker.summary).toContainText(text(lang, 'message-topic.unknown-option'));
    await expect(field).toHaveValue('Unicorns');
    await walker.summary.getByRole('link').click();
    await expect(field).toBeFocused();
    await walker.language(other(lang)).click();
    await walker.ready();
    await walker.at(other(lang), 'message-topic');
    await expect(field).toHaveValue('Unicorns');
    await field.fill(words(other(lang), 'loans'));
    await walker.continue(other(lang));
    await walker.at(other(lang), next);
  });

  test(`${lang}: without scripts it is a list @no-js`, async ({ walker }) => {
    await walker.comeBack(lang, path, 'message-topic');
    await walker.field('message-topic').selectOption('loans');
    await walker.continue(lang);
    await walker.at(lang, next);
    await walker.open(address(lang, 'message-topic'));
    await expect(walker.field('message-topic')).toHaveValue('loans');
  });
}

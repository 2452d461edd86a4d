// How components look to those who need them otherwise: right to left, large spacing, forced colours, print, no motion.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNothingSticksOut } from '../support/axe.mjs';
import { components, examples, expect, test } from '../support/gallery.mjs';
import { test as site } from '../support/test.mjs';

const style = join(import.meta.dirname, '../../style/main.scss');

/** WCAG 1.4.12: as much space as a person may ask for. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** The policy of the site takes no style written into a page. */
const withSpacing = (page) =>
  page.evaluate((spacing) => {
    const style = new CSSStyleSheet();
    style.replaceSync(spacing);
    document.adoptedStyleSheets.push(style);
  }, spacing);

/** Elements of the example whose text is cut off, other than those for screen readers alone. */
const clipped = () =>
  [...document.querySelectorAll('#app *:not(textarea, input, select, option)')].filter((element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    if (position === 'absolute' && clipPath !== 'none') return false;
    const wide = !['visible', 'auto'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = !['visible', 'auto'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return (wide || high) && element.matches(':not(.govuk-visually-hidden)');
  }).map((element) => element.outerHTML.slice(0, 120));

const first = components.map((component) => examples.find((example) => example.component === component));

for (const lang of ['en', 'ar']) {
  test(`${lang}: with large spacing nothing is lost`, { tag: '@hydrated' }, async ({ show, page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { path } of first) {
      await show(path, lang);
      await withSpacing(page);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).letterSpacing)).not.toBe('normal');
      await expectNothingSticksOut(page, `${lang} ${path}`);
      expect.soft(await page.evaluate(clipped), `${lang} ${path}: is cut off`).toEqual([]);
    }
  });
}

test('right to left: what is at the start in English is at the start in Arabic', { tag: '@hydrated' }, async ({ show, page }) => {
  /** How far the element is from the start of the box around it, in the direction of the page. */
  const fromStart = (element, around) => {
    const [inner, outer] = [element.getBoundingClientRect(), element.closest(around).getBoundingClientRect()];
    return getComputedStyle(element).direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left;
  };
  const placed = [
    ['accordion/default', '.govuk-accordion__section-toggle', '.govuk-accordion'],
    ['back-link/default', '.govuk-back-link', '#app'],
    ['breadcrumbs/default', '.govuk-breadcrumbs__list-item:last-child', '.govuk-breadcrumbs'],
    ['checkboxes/default', '.govuk-checkboxes__input', '.govuk-checkboxes'],
    ['cookie-banner/default', '.govuk-button', '.govuk-cookie-banner'],
    ['file-upload/enhanced', '.govuk-file-upload-button__pseudo-button', '.govuk-file-upload-button'],
    ['language-navigation/default', 'li', '#app'],
    ['pagination/default', '.govuk-pagination__prev', '.govuk-pagination'],
    ['radios/default', '.govuk-radios__input', '.govuk-radios'],
    ['service-navigation/with-service-name-and-navigation', '.govuk-service-navigation__service-name', '#app'],
    ['summary-list/with-actions', '.govuk-summary-list__key', '.govuk-summary-list'],
    ['table/with-head', '.govuk-table__header', '.govuk-table'],
    ['tabs/default', '.govuk-tabs__list-item', '.govuk-tabs'],
    ['task-list/default', '.govuk-task-list__name-and-hint', '.govuk-task-list'],
  ];
  for (const [path, selector, around] of placed) {
    const at = {};
    for (const lang of ['en', 'ar']) {
      const app = await show(path, lang);
      at[lang] = await app.locator(selector).first().evaluate(fromStart, around);
    }
    // Words are of other lengths, so what follows them is elsewhere; what is at the start is there to the pixel.
    if (at.en < 60) expect.soft(at.ar, `${path} ${selector}`).toBeCloseTo(at.en, 0);
    else expect.soft(at.ar, `${path} ${selector}`).toBeGreaterThan(20);
  }
});

test('right to left: arrows point the other way', { tag: '@hydrated' }, async ({ show }) => {
  const arrows = [
    ['back-link/default', '.govuk-back-link', '::before'],
    ['breadcrumbs/default', '.govuk-breadcrumbs__list-item:last-child', '::before'],
    ['pagination/default', '.govuk-pagination__icon--next', null],
    ['details/default', '.govuk-details__summary', '::before'],
    ['button/start', '.govuk-button__start-icon', null],
  ];
  for (const [path, selector, pseudo] of arrows) {
    const of = async (lang) => {
      const app = await show(path, lang);
      return app.locator(selector).first().evaluate((element, pseudo) => getComputedStyle(element, pseudo).transform, pseudo);
    };
    expect.soft(await of('ar'), path).not.toBe(await of('en'));
  }
});

test('forced colours: what is chosen, focused or wrong is told by lines', { tag: '@hydrated' }, async ({ show, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lines = [
    ['accordion/default', '.govuk-accordion-nav__chevron', 'borderTopWidth'],
    ['button/default', '.govuk-button', 'borderTopWidth'],
    ['error-summary/default', '.govuk-error-summary', 'borderTopWidth'],
    ['file-upload/enhanced', '.govuk-file-upload-button', 'borderTopWidth'],
    ['notification-banner/default', '.govuk-notification-banner', 'borderTopWidth'],
    ['panel/default', '.govuk-panel', 'borderTopWidth'],
    ['service-navigation/with-navigation-with-a-current-item', '.govuk-service-navigation__item--active', 'borderBottomWidth'],
    ['tabs/default', '.govuk-tabs__list-item--selected', 'borderTopWidth'],
    ['tag/default', '.govuk-tag', 'borderTopWidth'],
  ];
  for (const [path, selector, side] of lines) {
    const app = await show(path);
    const width = await app.locator(selector).first().evaluate((element, side) => getComputedStyle(element)[side], side);
    expect.soft(parseFloat(width), `${path} ${selector}`).toBeGreaterThan(0);
  }
  const app = await show('accordion/default');
  const [bar, canvas] = await app.locator('.govuk-accordion__section-button').last().evaluate((button) => [getComputedStyle(button).borderBottomColor, getComputedStyle(document.body).backgroundColor]);
  expect(bar, 'a border that is there for its height only is not seen').toBe(canvas);
  await app.getByRole('button').first().focus();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement.querySelector('[class$=-focus]') ?? document.activeElement).outlineStyle);
  expect(outline).toBe('solid');
});

test('on paper all of an accordion and of tabs is there', { tag: '@hydrated' }, async ({ show, page }) => {
  await page.emulateMedia({ media: 'print' });
  let app = await show('accordion/default');
  for (const content of await app.locator('.govuk-accordion__section-content').all()) await expect(content).toBeVisible();
  app = await show('tabs/default');
  for (const panel of await app.locator('.govuk-tabs__panel').all()) await expect.soft(panel).toBeVisible();
  await show('skip-link/default');
  await expect(page.locator('.govuk-skip-link')).toBeHidden();
});

test('motion that was asked to be less is none', { tag: '@hydrated' }, async ({ show, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path } of first) {
    await show(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('#app *')]
        .filter((element) => ['transitionDuration', 'animationDuration'].some((time) => parseFloat(getComputedStyle(element)[time]) > 0.01))
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect.soft(moving, path).toEqual([]);
  }
});

/** What a component is known by in a file: its name, and nothing that only begins like it. */
const trace = (component) => new RegExp(`govuk-${component}(?![a-z-])|govuk-${component}__`);

site('the site’s own style has only components that it loads', { tag: '@no-js' }, async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/en`);
  const href = await page.locator('link[rel=stylesheet]').getAttribute('href');
  const css = await (await page.request.get(baseURL + href)).text();
  const loaded = new Set([...readFileSync(style, 'utf8').matchAll(/govuk\/components\/([a-z-]+)"/g)].map(([, name]) => name));
  // The site has a footer of its own under the same name.
  const left = components.filter((component) => !loaded.has(component) && component !== 'footer');
  expect(left.length).toBeGreaterThan(5);
  for (const component of left) expect.soft(css, component).not.toMatch(trace(component));
  for (const component of loaded) expect.soft(css, component).toMatch(new RegExp(`\\.govuk-${component}(?![a-z])`));
});

test('a component that the site does not use is in the gallery’s WebAssembly, and not in the site’s', { tag: '@no-js' }, async ({ page, baseURL }) => {
  const bytes = async (path) => (await (await page.request.get(baseURL + path)).body()).toString('latin1');
  await page.goto('/en');
  const site = await bytes(await page.locator('#app').getAttribute('data-wasm'));
  const gallery = await bytes('/components/gallery.wasm');
  const unused = ['accordion', 'breadcrumbs', 'pagination', 'password-input', 'tabs', 'task-list'];
  for (const component of unused) {
    expect.soft(trace(component).test(gallery), `${component} in the gallery`).toBe(true);
    expect.soft(trace(component).test(site), `${component} in the site`).toBe(false);
  }
  expect(trace('button').test(site)).toBe(true);
});

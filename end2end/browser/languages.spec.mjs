// What depends on the language, in every language but English: each page of each service and each page around them, with
// axe, on a small phone; no English word left; nothing cut off; what is wrong with an empty form. And changing language
// midway.
import { expectAccessible } from '../support/axe.mjs';
import { expectWhole } from '../support/whole.mjs';
import { of, offered, pathBy, services } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/resume', '/delete-answers', '/your-information', '/search?q=a', '/statistics', '/listen', '/no-such-page'];
const rtl = ['ar', 'ur'];
/** Rules about what is the same in every language, and slow to check. */
const same = ['color-contrast'];
const phone = { width: 320, height: 640 };
/** A desk at 400 %. */
const zoomed = { width: 320, height: 256 };

/** The words of a text, line by line, as they are shown. */
const lines = (texts) => [...texts.values()].flatMap((text) => text.split(/[{}\n]|\]\([^)]*\)|\*\*|\[/)).map((line) => line.trim()).filter((line) => /[a-z]{3,} .*[a-z]{3,}/i.test(line));

/** English words that are shown in a page of another language: texts that its own language does not have as they are. */
async function english(page, lang, id) {
  const own = new Set(lines(of(id).texts[lang]));
  const foreign = new Set(lines(of(id).texts.en).filter((line) => !own.has(line)));
  const shown = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      // What is marked as English may be English.
      if (!parent.closest('script, style, template, [lang="en"]')) texts.push(node.nodeValue.trim());
    }
    return texts;
  });
  return shown.filter((text) => foreign.has(text));
}

async function expectOwn(page, lang, id, name) {
  const root = page.locator('html');
  await expect(root, name).toHaveAttribute('lang', lang);
  await expect(root, name).toHaveAttribute('dir', rtl.includes(lang) ? 'rtl' : 'ltr');
  expect.soft(await english(page, lang, id), `${name}: English words`).toEqual([]);
  for (const size of [zoomed, phone]) {
    await page.setViewportSize(size);
    await expectWhole(page, `${name} at ${size.height} px`);
  }
}

/** The same, and axe. */
async function expectGood(page, lang, id, name) {
  await expectOwn(page, lang, id, name);
  await expectAccessible(page, name, same, [phone.width]);
}

for (const lang of offered.filter((lang) => lang !== 'en')) {
  test(`${lang}: the pages around the services`, { tag: '@hydrated' }, async ({ walker, page }) => {
    test.setTimeout(300_000);
    for (const path of plain) {
      await page.goto(`/${lang}${path}`);
      await expectGood(page, lang, services[0], `/${lang}${path}`);
    }
    expect(walker.scripts).toBe(true);
  });

  for (const id of services) {
    test(`${lang}: every page of ${id}`, { tag: '@hydrated' }, async ({ walker, page }) => {
      test.setTimeout(600_000);
      const { address, cover } = of(id);
      await page.goto(address(lang));
      await expectGood(page, lang, id, address(lang));
      for (const path of cover()) {
        const onPage = async (at) => {
          if (at === path.end) return expectGood(page, lang, id, address(lang, at));
          await expectOwn(page, lang, id, address(lang, at));
          await walker.continue(lang);
          const stayed = await Promise.race([
            walker.summary.waitFor().then(() => true),
            page.waitForURL((url) => url.pathname !== address(lang, at)).then(() => false),
          ]);
          // What is wrong with an empty form is shown with all that the page has: axe sees both at once.
          if (stayed) {
            expect.soft(await english(page, lang, id), `${address(lang, at)} empty: English words`).toEqual([]);
          } else {
            await walker.saved();
            await walker.open(address(lang, at));
          }
          await expectAccessible(page, `${address(lang, at)} ${stayed ? 'empty' : ''}`, same, [phone.width]);
        };
        await walker.saved();
        await page.context().clearCookies();
        await walker.through(lang, path, onPage);
      }
    });
  }
}

test('changing language at a hundred moments loses no answer', { tag: '@hydrated' }, async ({ walker, page }) => {
  test.setTimeout(600_000);
  // As random as it need be, and the same each time.
  let seed = 20261126;
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  const path = pathBy('your-details', 'check');
  const pages = path.path.filter((id) => id !== path.end);
  let changes = 0;
  while (changes < 100) {
    let lang = offered[random(offered.length)];
    // A save on its way would bring the old cookie back.
    await walker.saved();
    await page.context().clearCookies();
    await walker.begin(lang);
    for (const id of pages) {
      await walker.at(lang, id);
      await walker.fill(path.answers);
      const before = await values(page);
      for (let times = 1 + random(2); times > 0; times -= 1) {
        lang = offered.filter((other) => other !== lang)[random(offered.length - 1)];
        await walker.language(lang).click();
        await walker.at(lang, id);
        await walker.ready();
        expect(await values(page), `${id} in ${lang}`).toEqual(before);
        changes += 1;
      }
      await walker.continue(lang);
    }
    await walker.at(lang, path.end);
    for (const typed of Object.values(path.answers).filter((answer) => typeof answer === 'string' && answer.includes(' '))) {
      await expect(walker.page.locator('main')).toContainText(typed);
    }
  }
});

/** What the form holds. */
const values = (page) =>
  page.locator('main form').first().evaluate((form) => [...new FormData(form)].filter(([name]) => name !== 'key').map(([name, value]) => `${name}=${value}`));

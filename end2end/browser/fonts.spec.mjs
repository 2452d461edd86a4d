// Texts are shown in a font that the style sheet names for their script: in none that a browser falls back on, whose letters
// may be another language's.
import { expect, test } from '../support/test.mjs';

/** What the fonts for a language are: Urdu's in Nastaliq, Chinese ones with the forms of the mainland. */
const fonts = { ar: /Arabic|Geeza|Tahoma|Segoe/, ur: /Nastaliq|Nastaleeq|Urdu/, pa: /Gurmukhi|Nirmala|Raavi/, 'zh-Hans': / SC$|YaHei/ };
/** The letters of these scripts. */
const own = /[\p{sc=Arabic}\p{sc=Guru}\p{sc=Han}]/u;
/** What is looked at on each page. */
const places = {
  '': ['h1', 'main p'],
  '/services/data-protection/about': ['h1', 'main label', 'main button'],
  '/case': ['h1', 'main label', 'main button'],
  '/privacy': ['h1', 'h2', 'main p', 'main li'],
};

/** Asks the browser, of elements of a page, in which fonts they are shown. */
async function asking(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return async (selector) => {
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    expect(nodeIds, selector).not.toEqual([]);
    const all = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
    return all.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
  };
}

test('each language in the list has its own font, whatever the page is in', { tag: '@no-js' }, async ({ page }) => {
  const used = await asking(page);
  for (const path of ['/en', '/ar/services/data-protection/about']) {
    await page.goto(path);
    for (const [lang, font] of Object.entries(fonts)) {
      if (path.startsWith(`/${lang}`)) continue;
      expect((await used(`.hark-language [lang="${lang}"]`)).join(), `${lang} on ${path}`).toMatch(font);
    }
  }
});

for (const [lang, font] of Object.entries(fonts)) {
  test(`${lang}: headings, sentences, fields and buttons are shown in a font for it`, { tag: '@no-js' }, async ({ page }) => {
    const used = await asking(page);
    for (const [path, selectors] of Object.entries(places)) {
      await page.goto(`/${lang}${path}`);
      for (const selector of selectors) {
        const texts = await page.locator(selector).allTextContents();
        expect(texts.join(' '), `${path} ${selector}`).toMatch(own);
        const families = [...new Set(await used(selector))];
        expect(families.some((family) => font.test(family)), `${path} ${selector}: ${families}`).toBe(true);
        // Names of cookies are in letters of one width.
        const named = (await page.locator(selector).first().evaluate((element) => getComputedStyle(element).fontFamily)).toLowerCase();
        expect(families.filter((family) => !named.includes(family.toLowerCase()) && !/Mono/.test(family)), `${path} ${selector}: not in ${named}`).toEqual([]);
      }
    }
  });
}

// Texts are shown in a font that the style sheet names for their script: in none that a browser falls back on, whose letters
// may be another language's.
import { expect, test } from '../support/test.mjs';

/** What the fonts for a language are: Urdu's in Nastaliq, Chinese ones with the forms of the mainland. */
const fonts = { ar: /Arabic|Geeza|Tahoma|Segoe/, ur: /Nasta[l]?[ei]+q|Urdu/, pa: /Gurmukhi|Nirmala|Raavi/, 'zh-Hans': / SC$|YaHei/ };
/** The letters of these scripts. */
const own = /[\p{sc=Arabic}\p{sc=Guru}\p{sc=Han}]/u;
/** What is looked at on each page. */
const places = {
  '': ['h1', 'main p'],
  '/services/data-protection/about': ['h1', 'main label', 'main button'],
  '/case': ['h1', 'main label', 'main button'],
  '/privacy': ['h1', 'h2', 'main p', 'main li'],
};

for (const [lang, font] of Object.entries(fonts)) {
  test(`${lang}: headings, sentences, fields and buttons are shown in a font for it`, { tag: '@no-js' }, async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    const used = async (selector) => {
      const { root } = await session.send('DOM.getDocument');
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
      expect(nodeIds, selector).not.toEqual([]);
      const all = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
      return all.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
    };
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    for (const [path, selectors] of Object.entries(places)) {
      await page.goto(`/${lang}${path}`);
      for (const selector of selectors) {
        const texts = await page.locator(selector).allTextContents();
        expect(texts.join(' '), `${path} ${selector}`).toMatch(own);
        const families = new Set(await used(selector));
        expect([...families].filter((family) => font.test(family)), `${path} ${selector}: ${[...families]}`).not.toEqual([]);
      }
    }
  });
}

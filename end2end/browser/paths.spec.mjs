// Paths through every service in the browser: once it has taken over, no page is loaded between questions. All
// paths of the first service; of each other a set that comes by every page, option, condition and end. The languages
// take turns; every path in every language is walked by HTTP.
import { walks } from '../support/cover.mjs';
import { english } from '../support/english.mjs';
import { expect, test } from '../support/test.mjs';
import { inTurn, of, reference, service, services } from '../support/site.mjs';

const isSame = (one, other) => one.path.join() === other.path.join();

for (const id of services.filter((id) => of(id).paths.length)) {
  const { hasText, paths, text } = of(id);
  const { walks: chosen, missed } = await walks(id);
  const others = id === service ? paths.filter((path) => !chosen.some((walk) => isSame(walk, path))) : [];

  for (const [number, path] of [...chosen, ...others].entries()) {
    const lang = inTurn(number);
    const details = { tag: '@hydrated', annotation: { type: 'walked hydrated', description: id } };
    test(`${lang} ${id} ${number}: ${path.path.join(' ')}`, details, async ({ walker, page }) => {
      // Only against a hang: some paths have a hundred pages, and the machine may have more to do.
      test.setTimeout(60_000 + path.path.length * 5_000);
      const onPage = async (at) => {
        if (lang !== 'en') expect.soft(await english(page, lang), `${at}: English words`).toEqual([]);
      };
      // Up to there another walk has gone through the same.
      await walker.reach(lang, path, path.end, { from: path.from ?? path.path[0], onPage });
      expect(await walker.isMarked(), 'no document was loaded between questions').toBe(true);
      if (path.end === 'check') {
        expect(await walker.send(lang)).toMatch(reference);
      } else if (hasText(lang, `${path.end}.button`)) {
        await walker.button(lang, `${path.end}.button`).click();
        await expect(page, 'in another service').not.toHaveURL(new RegExp(`/services/${id}/`));
      } else {
        await expect(walker.form).toHaveCount(0);
      }
    });
  }

  test(`the walks through ${id} come by everything`, { tag: '@hydrated' }, () => {
    expect(missed).toEqual([]);
  });
}

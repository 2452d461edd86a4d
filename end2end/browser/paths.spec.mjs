// Every path through the service in the browser: once it has taken over, no page is loaded between questions.
import { expect, test } from '../support/test.mjs';
import { languages, paths, reference } from '../support/site.mjs';

for (const lang of languages) {
  for (const [number, path] of paths.entries()) {
    test(`${lang} ${number}: ${path.path.join(' ')}`, { tag: '@hydrated' }, async ({ walker }) => {
      await walker.walk(lang, path);
      expect(await walker.isMarked(), 'no document was loaded between questions').toBe(true);
      if (path.end === 'check') {
        expect(await walker.send(lang)).toMatch(reference);
      } else {
        await expect(walker.form).toHaveCount(0);
      }
    });
  }
}

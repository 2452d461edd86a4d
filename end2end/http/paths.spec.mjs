// Every path through the service by plain form posts, as a browser without JavaScript sends them.
import { expect, test } from '@playwright/test';
import { Client } from '../support/client.mjs';
import { send, walk } from '../support/post.mjs';
import { hasText, heading, languages, paths, reference, text } from '../support/site.mjs';

for (const lang of languages) {
  for (const [number, path] of paths.entries()) {
    test(`${lang} ${number}: ${path.path.join(' ')}`, async () => {
      const client = new Client();
      const end = await walk(client, lang, path);
      expect(end.status).toBe(200);
      if (path.end === 'check') {
        expect(end.heading).toBe(text(lang, 'check'));
        expect((await send(client, lang)).reference).toMatch(reference);
        return;
      }
      expect(end.heading).toContain(heading(lang, path.end));
      expect(hasText(lang, `${path.end}.body`)).toBe(true);
      expect(end.forms, 'an exit asks nothing').toEqual([]);
    });
  }
}

test('the paths come by every end', () => {
  expect(paths.length).toBeGreaterThan(30);
  expect(new Set(paths.map(({ end }) => end)).size).toBeGreaterThanOrEqual(8);
});

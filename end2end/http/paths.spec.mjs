// Every path through every service by plain form posts, as a browser without JavaScript sends them: those of the first
// service in every language, those of the others in one each, all in turn.
import { expect, test } from '@playwright/test';
import { Client } from '../support/client.mjs';
import { send, walk } from '../support/post.mjs';
import { inTurn, of, offered, reference, service, services } from '../support/site.mjs';

/** Posts the button of an exit that leads into another service, and looks for the answers that go along. */
async function handOver(client, lang, { service, end, answers }) {
  const here = of(service);
  const definition = JSON.parse((await client.get(`/api/v1/services/${service}`)).html);
  const { service: id, set = {}, copy = {} } = definition.page.find((page) => page.id === end)['hand-over'];
  const there = of(id);
  const led = await client.post(here.address(lang, end), {});
  expect([end, led.status]).toEqual([end, 303]);
  const shown = await client.get(led.location);
  expect([led.location, shown.status]).toEqual([led.location, 200]);
  expect(led.location).toContain(`${there.address(lang)}/`);
  expect(shown.heading).toContain(there.heading(lang, led.location.split('/').pop()));
  const copied = Object.entries(copy).map(([question, from]) => [question, answers[from]]);
  for (const [question, answer] of [...Object.entries(set), ...copied]) {
    expect((await client.get(there.address(lang, question))).value(question), question).toEqual([answer]);
  }
}

for (const id of services) {
  const { address, hasText, heading, paths, text } = of(id);

  for (const [number, path] of paths.entries()) {
    for (const lang of id === service ? offered : [inTurn(number)]) {
      test(`${lang} ${id} ${number}: ${path.path.join(' ')}`, { annotation: { type: 'walked by HTTP', description: id } }, async () => {
        const client = new Client();
        const end = await walk(client, lang, path);
        expect(end.status).toBe(200);
        if (path.end === 'check') {
          expect(end.heading).toBe(text(lang, 'check'));
          expect((await send(client, lang, id)).reference).toMatch(reference);
          return;
        }
        expect(end.heading).toContain(heading(lang, path.end));
        expect(hasText(lang, `${path.end}.body`)).toBe(true);
        if (hasText(lang, `${path.end}.button`)) {
          const form = { method: 'post', action: address(lang, path.end), names: [], buttons: [text(lang, `${path.end}.button`)] };
          expect(end.forms).toEqual([form]);
          await handOver(client, lang, path);
        } else {
          expect(end.forms, 'an exit asks nothing').toEqual([]);
        }
      });
    }
  }
}

test('the paths come by every page and every end', async () => {
  for (const id of services) {
    const { paths } = of(id);
    const { page: pages = [], queue } = JSON.parse((await new Client().get(`/api/v1/services/${id}`)).html);
    const exits = pages.filter(({ kind }) => kind === 'exit').map((page) => page.id);
    expect([...new Set(paths.map(({ end }) => end))].sort(), id).toEqual([...exits, ...(queue ? ['check'] : [])].sort());
    const seen = new Set(paths.flatMap(({ path }) => path));
    expect(pages.filter((page) => !seen.has(page.id)).map((page) => page.id), id).toEqual([]);
  }
});

// The server and the browser's WebAssembly make the same of any form: the same next page, the same problems,
// the same answers kept.
import { expect, test } from '@playwright/test';
import { Client } from '../support/client.mjs';
import { of, services } from '../support/site.mjs';

const { Journey } = await import(process.env.HARK_AGREE);

/** How many forms in all, and after how many a new person comes. */
const forms = 10_000;
const each = 50;

/** Random numbers that are the same in every run (mulberry32). */
function random(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const one = (list) => list[Math.floor(next() * list.length)];
  return { one, chance: (share) => next() < share };
}

const strange = ['', ' ', '\u00a0', '0', '-1', '1e9', '٣', '𝟙', '31', '99999999999999999999', 'x'.repeat(201),
  'ŵ'.repeat(4001), 'a\r\nb\nc', '\u0000', '\u202e', '😀'.repeat(100), 'a@b', '@', 'null', '"]', 'yes,no'];
const text = ['Sam Lee', 'We wrote twice.', 'Line one\r\nline two', 'Ŷ'];
const sound = {
  number: ['1', '12', '300'], money: ['10', '£1,250.50', '0'], email: ['a@b.example'], telephone: ['01632 960001'],
  postcode: ['sk9 5af', 'SW1A1AA'], time: ['2pm', '14:30', '9.05am'], address: ['1 High Street', 'SK9 5AF', ''],
};
const parts = { day: ['1', '12', '28', '30', '31'], month: ['1', '2', '11', 'feb'], year: ['2024', '2025', '2026', '26'] };

/** What a person, or a script, may put into a question's fields. */
function filled({ id, kind = 'text', options }, { one, chance }) {
  const value = (usual) => (chance(0.1) ? one(strange) : one(usual));
  if (kind === 'checkboxes') return options.filter(() => chance(0.4)).map((option) => [id, option]);
  if (kind === 'yes-no') return [[id, value(['yes', 'no'])]];
  if (options) return [[id, value(options)]];
  if (kind === 'date' || kind === 'month-year') {
    const names = kind === 'date' ? ['day', 'month', 'year'] : ['month', 'year'];
    return names.map((part) => [`${id}-${part}`, value(parts[part])]);
  }
  if (kind === 'address') {
    return ['line-1', 'line-2', 'town', 'postcode', 'country'].map((part) => [`${id}-${part}`, value(sound.address)]);
  }
  return [[id, value(sound[kind] ?? text)]];
}

const asking = services.filter((id) => of(id).paths.length > 0);

for (const [at, id] of asking.entries()) {
  test(`any form of ${id} gets the same from both`, async () => {
    test.setTimeout(300_000);
    const chosen = random(at + 1);
    const definition = (await new Client().get(`/api/v1/services/${id}`)).html;
    const { page: pages } = JSON.parse(definition);
    const { address } = of(id);
    let saved = 0;
    let refused = 0;
    while (saved + refused < forms / asking.length) {
      const client = new Client();
      const here = new Journey(definition);
      const handedOver = async () => {
        const { html } = await client.get(address('en'));
        return JSON.parse(/id="page-data"[^>]*>(.*?)<\/script>/s.exec(html)[1]);
      };
      const { today } = await handedOver();
      let stand = pages[0].id;
      for (let round = 0; round < each; round += 1) {
        const page = chosen.chance(0.8) ? pages.find((page) => page.id === stand) : chosen.one(pages);
        if (page.kind === 'exit') {
          stand = chosen.one(pages).id;
          continue;
        }
        const fields = (page.question ?? []).flatMap((question) => filled(question, chosen));
        if (page.kind === 'more' && chosen.chance(0.2)) fields.push(['hark-remove', chosen.one(['1', '2', '3', 'x'])]);
        if (chosen.chance(0.1)) fields.push([chosen.one(strange), chosen.one(strange)]);
        if (chosen.chance(0.1)) fields.pop();
        const body = new URLSearchParams(fields).toString();
        const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
        const reply = await client.send('POST', address('en', page.id), { headers, body });
        const there = JSON.parse(reply.html);
        const ours = JSON.parse(here.submit(page.id, JSON.stringify(fields), today));
        const sent = `${page.id}: ${JSON.stringify(fields).slice(0, 500)}`;
        if (ours.problems) {
          expect([reply.status, there], sent).toEqual([422, ours.problems]);
          refused += 1;
        } else {
          expect([reply.status, there.next], sent).toEqual([200, address('en', ours.next ?? 'check')]);
          saved += 1;
          stand = ours.next ?? chosen.one(pages).id;
        }
      }
      const { content } = await handedOver();
      expect(content.Service.answers).toEqual(JSON.parse(here.answers()));
    }
    // Were all refused, little would have been compared.
    expect(saved).toBeGreaterThan(refused / 4);
    test.info().annotations.push({ type: 'forms saved', description: `${saved}` }, { type: 'forms refused', description: `${refused}` });
  });
}

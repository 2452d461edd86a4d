// Whatever is sent: a clear page, the right status, never a 5xx, and nothing lost.
import { expect, test } from '@playwright/test';
import { Client, form } from '../support/client.mjs';
import { answersFor, walk } from '../support/post.mjs';
import { address, languages, pathBy, paths, text } from '../support/site.mjs';

/** A date in Arabic digits is read, and shown again in those that the rest of the page has. */
const inOurDigits = (typed) => typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

const whole = pathBy('your-details', 'check');

/** A person who stands at a page. */
async function standing(page, lang = 'en') {
  const client = new Client();
  await walk(client, lang, whole, page);
  return client;
}

for (const lang of languages) {
  test(`${lang}: what there is not is a page that says so`, async () => {
    const client = new Client();
    for (const path of [
      `/${lang}/nowhere`,
      `/${lang}/services`,
      `/${lang}/services/nothing`,
      `/${lang}/services/nothing/about`,
      address(lang, 'nothing'),
      address(lang, 'about/more'),
      address(lang, 'ABOUT'),
      address(lang, '%00'),
      address(lang, '%ff%fe'),
      address(lang, '..%2f..%2fetc%2fpasswd'),
      address(lang, 'about/letter'),
    ]) {
      for (const method of ['GET', 'POST']) {
        const reply = await client.send(method, path, method === 'POST' ? { fields: {} } : {});
        expect(path.includes('%ff') ? [400, 404] : [404, 405], `${method} ${path}`).toContain(reply.status);
        if (method === 'GET') {
          const headings = ['error-not-found', 'error-bad-request'].map((key) => text(lang, key));
          expect(headings, `${path}: ${reply.html.slice(0, 200)}`).toContain(reply.heading);
          expect(reply.html).toContain(`lang="${lang}"`);
        }
      }
    }
  });

  test(`${lang}: whoever jumps ahead is led to where they stand`, async () => {
    const pages = [...new Set(paths.flatMap(({ path }) => path)), 'check', 'done'];
    const new_ = new Client();
    for (const page of pages.filter((page) => page !== 'about')) {
      const reply = await new_.get(address(lang, page));
      expect([page, reply.status, reply.location]).toEqual([page, 303, address(lang, 'about')]);
    }
    const client = await standing('your-address', lang);
    for (const page of ['summary', 'check', 'done', 'not-living', 'tell-them-first', 'requested-on']) {
      const reply = await client.get(address(lang, page));
      expect([page, reply.status, reply.location]).toEqual([page, 303, address(lang, 'your-address')]);
    }
  });

  test(`${lang}: the 2,001st character is refused, and what was typed stays`, async () => {
    const client = await standing('summary', lang);
    for (const letter of ['x', 'ŵ', '😀', '\n']) {
      const long = `a${letter.repeat(1999)}b`;
      const reply = await client.post(address(lang, 'summary'), { summary: long });
      expect(reply.status, letter).toBe(422);
      expect(reply.words).toContain(text(lang, 'problem-too-long', { name: text(lang, 'summary.name'), limit: '2,000' }));
      expect(reply.value('summary')).toBe(long);
      const back = await client.get(address(lang, 'summary'));
      expect(back.value('summary'), 'also after going away').toBe(long);
    }
    const just = await client.post(address(lang, 'summary'), { summary: `a${'ŵ'.repeat(1998)}b` });
    expect([just.status, just.location]).toEqual([303, address(lang, 'timeline')]);
  });

  test(`${lang}: invalid dates are refused with what was typed`, async () => {
    const client = await standing('last-contact', lang);
    const url = address(lang, 'last-contact');
    for (const [day, month, year] of [
      ['31', '2', '2026'],
      ['29', '2', '2025'],
      ['0', '1', '2026'],
      ['1', '13', '2026'],
      ['-1', '1', '2026'],
      ['1', '1', '0'],
      ['1', '1', '99999999999999999999'],
      ['x', 'y', 'z'],
      ['1', '1', '2999'],
      ['', '', ''],
      ['1', '', ''],
      ['1e1', '1', '2026'],
      ['١', '١', '٢٠٢٦x'],
    ]) {
      const fields = { 'last-contact-day': day, 'last-contact-month': month, 'last-contact-year': year };
      const reply = await client.post(url, fields);
      expect([day, month, year, reply.status]).toEqual([day, month, year, 422]);
      for (const [name, value] of Object.entries(fields)) expect(reply.value(name)).toBe(inOurDigits(value));
      expect(reply.words).not.toContain('{');
    }
  });
}

test('an unknown language is no page', async () => {
  const client = new Client();
  for (const path of ['/xx', '/xx/services/data-protection', '/EN/case', '/xx/services/data-protection/about', '/en-GB']) {
    const reply = await client.get(path, { 'accept-language': 'cy' });
    expect([path, reply.status]).toEqual([path, 404]);
    expect(reply.heading).toBe(text('cy', 'error-not-found'));
  }
  expect((await client.post('/xx/services/data-protection/about', { about: 'access' })).status).toBe(404);
});

test('a cookie that was tampered with is as none', async () => {
  const client = await standing('your-address');
  const [[name, value]] = client.cookies;
  const flipped = (value.startsWith('A') ? 'B' : 'A') + value.slice(1);
  for (const wrong of [flipped, '', 'x', value.slice(1), value + value, '%00', '"', 'ŵ', 'A'.repeat(4000)]) {
    const stranger = new Client();
    const cookie = Buffer.from(`${name}=${wrong}`).toString('latin1');
    const headers = { cookie };
    expect((await stranger.get(address('en', 'your-address'), headers)).location, wrong.slice(0, 20)).toBe(address('en', 'about'));
    expect((await stranger.get(address('en', 'about'), headers)).status).toBe(200);
    expect((await stranger.post(address('en', 'about'), { about: 'access' }, headers)).status).toBe(303);
    expect((await stranger.post(address('en', 'check'), {}, headers)).status).toBe(303);
  }
  expect((await client.get(address('en', 'your-address'))).status, 'the draft itself is untouched').toBe(200);
});

test('other content types, and too much, are refused', async () => {
  const client = await standing('your-address');
  const url = address('en', 'your-address');
  for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=x', 'nonsense', '']) {
    const reply = await client.send('POST', url, { headers: { 'content-type': type }, body: 'your-address=x' });
    expect([type, reply.status]).toEqual([type, 415]);
    expect(reply.heading).toBe(text('en', 'error-bad-request'));
  }
  expect((await client.send('POST', url, { body: 'your-address=x' })).status, 'no type at all').toBe(415);
  const large = await client.send('POST', url, { fields: { 'your-address': 'x'.repeat(300 * 1024) } });
  expect([large.status, large.heading]).toEqual([413, text('en', 'error-bad-request')]);
  expect((await client.get(url)).value('your-address')).toBe('');
});

test('control characters are cleaned away, the words stay', async () => {
  const client = await standing('your-details');
  const sent = await client.post(address('en', 'your-details'), { 'your-name': '\0A\u0001l\u007Fi\u009Bce\r\nB\u202e', 'your-email': 'a@example.com' });
  expect(sent.status).toBe(303);
  expect((await client.get(address('en', 'your-details'))).value('your-name')).toMatch(/^Alice B/);
  const summary = await standing('summary');
  await summary.post(address('en', 'summary'), { summary: 'one\r\ntwo\0\rthree\u0008 <script>alert(1)</script>' });
  const back = await summary.get(address('en', 'summary'));
  expect(back.value('summary')).toBe('one\ntwo\nthree <script>alert(1)</script>');
  expect(back.main).not.toContain('<script>alert');
});

test('strange forms never break a page', async () => {
  const client = await standing('your-address');
  const bodies = [
    '', '&', '=', '&&=&=', 'your-address', 'your-address=%', 'your-address=%zz', 'your-address=%ff%fe', 'your-address=%00',
    'your-address=a&your-address=b', `${'a=b&'.repeat(20_000)}`, 'hark-keep=yes', 'hark-keep=yes&your-address=%00',
    '__proto__=1', 'your-address[]=1', '\0\xff', form({ 'your-address': '\u{10ffff}'.repeat(100) }),
  ];
  for (const page of ['about', 'last-contact', 'your-details', 'support-needs', 'your-age', 'organisation', 'summary']) {
    for (const body of bodies) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const reply = await client.send('POST', address('en', page), { headers, body });
      expect([303, 400, 422], `${page} ${body.slice(0, 40)} ${reply.status}`).toContain(reply.status);
      expect((await client.get(address('en'))).status).toBe(200);
    }
  }
});

test('an option that there is not is refused', async () => {
  const client = new Client();
  for (const value of ['nothing', 'ACCESS', 'access ', '', '\0']) {
    const reply = await client.post(address('en', 'about'), { about: value });
    if (value.trim() !== 'access') expect([value, reply.status]).toEqual([value, 422]);
  }
  const needs = await standing('support-needs');
  for (const values of [['phone-only', 'nothing'], ['none', 'braille'], Array(1000).fill('x')]) {
    const reply = await needs.post(address('en', 'support-needs'), { 'support-needs': values });
    expect(reply.status, String(values).slice(0, 40)).toBe(422);
  }
});

test('a form from another site is refused, and changes nothing', async () => {
  const client = await standing('your-address');
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    for (const page of ['your-address', 'check', 'done']) {
      const reply = await client.post(address('en', page), { 'your-address': 'theirs' }, headers);
      expect([JSON.stringify(headers), reply.status]).toEqual([JSON.stringify(headers), 403]);
      expect(reply.heading).toBe(text('en', 'error-forbidden'));
    }
    expect((await client.post('/en/case', { reference: 'x', secret: 'y' }, headers)).status).toBe(403);
  }
  expect((await client.get(address('en', 'your-address'))).value('your-address')).toBe('');
});

test('an exit takes no form', async () => {
  for (const path of paths.filter(({ end }) => end !== 'check').slice(0, 6)) {
    const client = new Client();
    await walk(client, 'en', path);
    const reply = await client.post(address('en', path.end), { about: 'handling' });
    expect([path.end, reply.status]).toEqual([path.end, 404]);
    expect((await client.get(address('en', path.end))).status).toBe(200);
  }
});

test('methods that a page does not have', async () => {
  const client = new Client();
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const reply = await client.send(method, address('en', 'about'), { headers: { 'sec-fetch-site': 'same-origin' } });
    expect([method, reply.status]).toEqual([method, 405]);
  }
  const head = await client.send('HEAD', address('en', 'about'));
  expect([head.status, head.bytes.length]).toEqual([200, 0]);
});

test('a page ahead of where one stands may be posted, and nothing breaks', async () => {
  const client = await standing('your-address');
  const reply = await client.post(address('en', 'summary'), { summary: 'early' });
  expect([303, 422]).toContain(reply.status);
  const here = await client.get(address('en', 'your-address'));
  expect(here.status).toBe(200);
  const [{ names }] = here.forms;
  expect((await client.post(address('en', 'your-address'), answersFor(names, whole.answers))).location).toBe(address('en', 'support-needs'));
});

// All that a screen reader reads of the pages of staff can be heard, too, in the languages that they are in.
import { Client } from '../support/client.mjs';
import { expect, test } from '../support/coverage.mjs';
import { languages, offered } from '../support/site.mjs';
import { addStaff, codeOf, raise } from '../support/staff.mjs';

test.describe.configure({ timeout: 120_000 });

for (const lang of languages) {
  test(`${lang}: every page of staff`, { tag: '@hydrated' }, async ({ coverage, baseURL, request }) => {
    const staff = `/${lang}/staff`;
    const client = new Client(baseURL);
    await coverage.begin(`/${lang}`);
    const hear = async (name, status, reply) => {
      expect([name, reply.status]).toEqual([name, status]);
      await coverage.hearAll(`${lang} ${name}`, reply);
      return reply;
    };
    const get = async (path) => hear(path, 200, await client.get(`${staff}${path}`));
    /** What a form of a page would send, with these in place of what is there. */
    const filled = (page, fields) => ({ revision: page.value('revision'), key: page.value('key'), ...fields });

    const { reference } = await raise(request, offered.find((tag) => tag === 'ur') ?? lang);
    const { id: account, password, secret } = addStaff(`sue-${lang}`, 'Sue Evans', 'manager');
    await get('/sign-in');
    await hear('sign in, refused', 422, await client.post(`${staff}/sign-in`, {}));
    const signedIn = await client.post(`${staff}/sign-in`, { account, password, code: codeOf(secret) });
    expect(signedIn.status).toBe(303);
    await get('');
    await hear('not found', 404, await client.get(`${staff}?reference=HK-1`));

    const ofCase = `/cases/${reference}`;
    const { links } = await get(ofCase);
    const acts = links.filter((href) => href?.startsWith(`${staff}${ofCase}/`)).map((href) => href.slice(staff.length));
    expect(acts.length).toBeGreaterThan(5);
    let refused = 0;
    for (const act of acts) {
      const form = await get(act);
      if (act.endsWith('/letter')) continue;
      const empty = await client.post(`${staff}${act}`, filled(form, { revision: '0' }));
      if (empty.status === 303) continue;
      refused += 1;
      await hear(`${act}, refused`, empty.status, empty);
    }
    expect(refused, 'forms that are refused').toBeGreaterThan(3);
    const template = 'more-information';
    const letter = await get(`${ofCase}/letter?template=${template}`);
    const write = (fields) => client.post(`${staff}${ofCase}/letter`, filled(letter, { template, 'written-in': lang, ...fields }));
    await hear('letter, refused', 422, await write({ act: 'send', needed: '' }));
    await hear('letter, looked at', 200, await write({ needed: 'The date of your letter' }));
    expect((await write({ act: 'send', needed: 'The date of your letter' })).status).toBe(303);
    await get(ofCase);
    await get('/information');
    await get('/information?by=queue');
  });
}

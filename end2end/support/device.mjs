// What is on a visitor's device, what their browser sends and to whom, held against what the privacy notice declares.
import { expect } from '@playwright/test';

/** What scripts can see of a page's storage, by where it is kept. */
const stored = async () => {
  const databases = (await indexedDB.databases?.()) ?? [];
  return {
    'local-storage': Object.keys(localStorage),
    'session-storage': Object.keys(sessionStorage),
    cache: await caches.keys(),
    'indexed-db': databases.map(({ name }) => name),
  };
};

/** Notes all that a browser keeps and whom it asks, from the first page on. */
export class Device {
  seen = new Set();
  hosts = new Set();
  sent = [];

  constructor(context) {
    this.context = context;
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:') return;
      this.hosts.add(url.host);
      this.sent.push(`${request.method()} ${url.pathname}`);
    });
  }

  /** Looks at the device as it is on this page. */
  async look(page) {
    await page.waitForLoadState();
    for (const { name } of await this.context.cookies()) this.seen.add(`cookie ${name}`);
    for (const [store, names] of Object.entries(await page.evaluate(stored))) {
      for (const name of names) this.seen.add(`${store} ${name}`);
    }
  }

  /** What is there and not declared, and what is declared and never there. */
  drift(declared) {
    return {
      undeclared: [...this.seen].filter((item) => !declared.includes(item)),
      unseen: declared.filter((item) => !this.seen.has(item)),
    };
  }

  /** Everything that went to the statistics, or was loaded for them. */
  get statistics() {
    return this.sent.filter((request) => /statistics$|vitals/.test(request));
  }
}

/** What the notice says may be on a device. */
export async function declared(request) {
  const html = await (await request.get('/en/privacy')).text();
  const tags = [...html.matchAll(/<li[^>]*data-item="([^"]+)"[^>]*>/g)].filter(([tag]) => tag.includes('data-declared'));
  const items = tags.map(([tag, name]) => `${/data-store="([^"]+)"/.exec(tag)[1]} ${name}`);
  expect(items.length).toBeGreaterThan(2);
  return items;
}

/** The activities that the register has, by its export. */
export async function activities(request) {
  const csv = await (await request.get('/en/privacy/register.csv')).text();
  return csv.trim().split('\r\n').slice(1).map((line) => line.split(',')[0]);
}

/** The names of a question's fields that no activity of the register covers; and those of all questions. */
export function fieldsOf({ activity: usual, page: pages = [] }, register) {
  const questions = pages.flatMap(({ question = [] }) => question);
  const parts = ['-day', '-month', '-year', '-line-1', '-line-2', '-town', '-postcode', '-country'];
  const fields = (id) => [id, ...parts.map((part) => `${id}${part}`)];
  const covered = questions.filter(({ activity = usual }) => register.includes(activity));
  return {
    covered: new Set(covered.flatMap(({ id }) => fields(id))),
    uncovered: questions.filter((question) => !covered.includes(question)).map(({ id }) => id),
  };
}

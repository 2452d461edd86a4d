// Going through a service by plain form posts.
import { expect } from '@playwright/test';
import { of, service as usual } from './site.mjs';

/** The answers of a path that belong to these fields. */
export function answersFor(names, answers) {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
}

/** Shows a page that asks, and posts the path's answers to it. Expects to be led to `next`. */
export async function post(client, lang, page, { answers, service }, next) {
  const { address, heading } = of(service);
  const url = address(lang, page);
  const shown = await client.get(url);
  expect(shown.status, url).toBe(200);
  expect(shown.heading, url).toContain(heading(lang, page));
  expect(shown.forms, `${url} has one form`).toHaveLength(1);
  const [{ method, action, names }] = shown.forms;
  expect([method, action]).toEqual(['post', url]);
  const reply = await client.post(url, answersFor(names, answers));
  expect([url, reply.status, reply.location]).toEqual([url, 303, address(lang, next)]);
}

/** From the start page along a path, up to the page `until` (its end without one), which is not posted. */
export async function walk(client, lang, path, until = path.end) {
  const { address } = of(path.service);
  const start = await client.get(address(lang));
  expect(start.status).toBe(200);
  expect(start.links).toContain(address(lang, path.path[0]));
  const pages = path.path.includes(path.end) ? path.path : [...path.path, path.end];
  for (const [index, page] of pages.entries()) {
    if (page === until) break;
    await post(client, lang, page, path, pages[index + 1]);
  }
  return client.get(address(lang, until));
}

/** Posts the answers to a path's pages up to `until`, without looking at any: for the way to what a test is about. */
export async function postAll(client, lang, path, until = path.end) {
  const { address } = of(path.service);
  const pages = path.path.includes(until) ? path.path.slice(0, path.path.indexOf(until)) : path.path;
  for (const page of pages) {
    // What is no field of the page is passed over.
    const { status } = await client.post(address(lang, page), path.answers);
    expect([address(lang, page), status]).toEqual([address(lang, page), 303]);
  }
}

/** Sends what is on the check page; the confirmation. */
export async function send(client, lang, service = usual) {
  const { address, text } = of(service);
  const url = address(lang, 'check');
  const check = await client.get(url);
  expect(check.status).toBe(200);
  expect(check.forms).toMatchObject([{ method: 'post', action: url }]);
  const sent = await client.post(url, {});
  expect([sent.status, sent.location]).toEqual([303, address(lang, 'done')]);
  const done = await client.get(sent.location);
  expect(done.status).toBe(200);
  expect(done.heading).toBe(text(lang, 'done'));
  return done;
}

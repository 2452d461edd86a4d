// A person in a browser, with scripts or without.
import { expect } from '@playwright/test';
import { Client } from './client.mjs';
import { postAll } from './post.mjs';
import { of, service } from './site.mjs';

/** The pages of a path, its end among them. */
const through = ({ path, end }) => (path.includes(end) ? path : [...path, end]);

export class Walker {
  constructor(page, scripts, origin) {
    this.page = page;
    this.scripts = scripts;
    this.origin = origin;
    this.service = of(service);
    this.saving = new Set();
    page.on('request', (request) => request.method() === 'POST' && this.saving.add(request));
    for (const end of ['requestfinished', 'requestfailed']) {
      page.on(end, (request) => this.saving.delete(request));
    }
  }

  /** Waits until nothing is being saved in the background any more. */
  async saved() {
    let quiet = 0;
    const isQuiet = () => (quiet = this.saving.size ? 0 : quiet + 1) >= 3;
    await expect.poll(isQuiet, { intervals: [80], timeout: 30_000 }).toBe(true);
  }

  /** A second tab of the same person. */
  async tab() {
    const tab = new Walker(await this.page.context().newPage(), this.scripts, this.origin);
    tab.service = this.service;
    return tab;
  }

  /** Loads an address and waits until scripts, if there are any, have taken over. */
  async open(url) {
    const response = await this.page.goto(url);
    await this.ready();
    return response;
  }

  async ready() {
    if (this.scripts) await this.page.locator('body[data-hydrated]').waitFor({ state: 'attached' });
  }

  get form() {
    return this.page.locator('main form');
  }

  get summary() {
    return this.page.locator('.govuk-error-summary');
  }

  get h1() {
    return this.page.locator('h1');
  }

  /** The field with this name; of a choice the option with this value. */
  field(name, value) {
    const option = value === undefined ? '' : `[value="${value}"]`;
    return this.form.locator(`[name="${name}"]${option}`).first();
  }

  /** Waits to be on a page of the service, and to see it. */
  async at(lang, page) {
    await expect(this.page).toHaveURL((url) => url.pathname === this.service.address(lang, page));
    await expect(this.h1).toContainText(this.service.heading(lang, page));
  }

  /** Fills in those fields of the form that there are answers to, what an answer reveals after it. */
  async fill(answers) {
    const controls = await this.form.first().evaluate((form) =>
      [...form.elements].filter(({ name }) => name).map(({ name, type, value }) => ({ name, type, value })),
    );
    for (const { name, type, value } of controls) {
      const answer = answers[name];
      if (answer === undefined) continue;
      if (type === 'radio' || type === 'checkbox') {
        // What is below an option that is not chosen cannot be answered; were it to be, the page would say so.
        const option = this.field(name, value);
        if ([answer].flat().includes(value) && (await option.isVisible())) await option.check();
      } else if (type === 'select-one') {
        await this.choose(name, answer);
      } else {
        await this.field(name).fill(answer);
      }
    }
  }

  /** Fills in the same, but at once and not by hand: for the way to what a test is about. */
  async put(answers) {
    const put = async (form, [answers, scripts]) => {
      const left = [];
      for (const field of form.elements) {
        const { localName, name, type, value } = field;
        const answer = answers[name];
        if (answer === undefined || type === 'hidden') continue;
        if (type === 'radio' || type === 'checkbox') {
          if (field.checked || ![answer].flat().includes(value) || !field.checkVisibility()) continue;
          field.click();
          // What it reveals is there after that.
          if (scripts) await new Promise((resolve) => setTimeout(resolve));
        } else if (localName === 'select' && !field.checkVisibility()) {
          left.push(name);
        } else {
          field.value = answer;
          for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
        }
      }
      return left;
    };
    const left = await this.form.first().evaluate(put, [answers, this.scripts]);
    for (const name of left) await this.choose(name, answers[name]);
  }

  /** Chooses in a list; by writing where it is searched. */
  async choose(name, value) {
    const list = this.field(name);
    if (await list.isVisible()) return list.selectOption(value);
    const words = await list.locator(`option[value="${value}"]`).textContent();
    const combobox = this.form.locator(`input[role="combobox"][id="${name}"]`);
    await combobox.fill(words);
    await combobox.press('Tab');
    await expect(list).toHaveValue(value);
  }

  /** The way to another language: a link, or a button of the question's form until scripts run. */
  language(lang) {
    return this.page.locator(`.hark-language [lang="${lang}"]:visible`);
  }

  button(lang, key) {
    return this.page.getByRole('button', { name: this.service.text(lang, key), exact: true });
  }

  async continue(lang) {
    await this.button(lang, 'continue').click();
  }

  /** Leaves a document load visible: what this sets is gone after one. */
  async mark() {
    await this.page.evaluate(() => (window.harkMark = true));
  }

  async isMarked() {
    return this.page.evaluate(() => window.harkMark === true);
  }

  /** From the start page of a service to its first question. */
  async begin(lang, id = this.service.id) {
    this.service = of(id);
    await this.open(this.service.address(lang));
    if (this.scripts) await this.mark();
    await this.page.getByRole('button', { name: this.service.text(lang, 'start') }).click();
  }

  /** From the start page along a path to the page `until` (its end without one). */
  async walk(lang, path, until = path.end) {
    return this.reach(lang, path, until, { from: path.path[0] });
  }

  /** Goes on as the person who sent these forms. */
  async take(client) {
    const url = this.origin.replace('http:', 'https:');
    await this.page.context().addCookies([...client.cookies].map(([name, value]) => ({ name, value, url, secure: true, httpOnly: true, sameSite: 'Lax' })));
  }

  /** Opens a page of a path as one who has answered all before it on another day. Quicker than to walk there. */
  async comeBack(lang, path, page = path.end) {
    this.service = of(path.service);
    const client = new Client(this.origin);
    await postAll(client, lang, path, page);
    await this.take(client);
    await this.open(this.service.address(lang, page));
    await this.at(lang, page);
    if (this.scripts) await this.mark();
  }

  /**
   * To a page of a path (its end without one) from another, if not told from the one before it; all before that was answered
   * on another day. Quicker than to walk. `onPage` is called on each page on the way.
   */
  async reach(lang, path, until = path.end, { from, onPage } = {}) {
    const pages = through(path);
    from ??= pages[pages.indexOf(until) - 1] ?? pages[0];
    if (from === pages[0]) await this.begin(lang, path.service);
    else await this.comeBack(lang, path, from);
    return this.goOn(lang, path, until, { from, onPage });
  }

  /** From where the person stands on along a path. `onPage` is called on each page before it is answered. */
  async goOn(lang, path, until = path.end, { from, onPage } = {}) {
    const pages = through(path);
    for (const page of pages.slice(from ? pages.indexOf(from) : 0)) {
      await this.at(lang, page);
      if (page === until) return;
      await onPage?.(page);
      await this.put(path.answers);
      await this.continue(lang);
    }
  }

  /** Along a path of a covering set, from the first page that is new in it to the last. `onPage` is called on the new ones. */
  async through(lang, path, onPage) {
    const { news } = path;
    const last = news.at(-1);
    await this.comeBack(lang, path, news[0]);
    for (const page of path.path.slice(path.path.indexOf(news[0]), path.path.indexOf(last) + 1)) {
      await this.at(lang, page);
      if (news.includes(page)) await onPage(page);
      if (page === last) return;
      await this.put(path.answers);
      await this.continue(lang);
    }
  }

  /** Sends what is on the check page; the reference. */
  async send(lang) {
    await this.button(lang, 'send').click();
    await this.at(lang, 'done');
    return this.reference();
  }

  async reference() {
    return (await this.page.locator('.hark-reference').innerText()).trim();
  }

  async secret() {
    return (await this.page.locator('.hark-secret').innerText()).trim();
  }
}

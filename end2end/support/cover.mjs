// Walks that between them come by every page and every end, choose every option, and meet every condition both
// ways. A group is gone through once, twice, and as often as it can be.
import { of } from './site.mjs';

const choices = ({ kind, options = [] }) => (kind === 'yes-no' ? ['yes', 'no'] : options);
const chosen = (answers, id) => [answers[id] ?? []].flat().filter((option) => option !== '');
const alternatives = (when = {}) => [when].flat().map(Object.entries);

/** A page or question as it is written: all rounds of a group have the same. */
const written = ({ id, round }) => (round > 1 ? id.replace(/-\d+$/, '') : id);

/** The names that the fields of a question may have. */
const fields = ({ id }) => [id, ...['day', 'month', 'year', 'line-1', 'line-2', 'town', 'postcode', 'country'].map((part) => `${id}-${part}`)];

const isAsked = (answers, question) => fields(question).some((field) => field in answers);

/** Whether a condition holds. `otherwise` is what is taken for a test of something that is not chosen, as a date. */
function holds(when, answers, otherwise) {
  const passes = (id, test) => {
    const options = chosen(answers, id);
    if (test.not) return options.length > 0 && ![test.not].flat().some((option) => options.includes(option));
    if (typeof test !== 'string' && !Array.isArray(test)) return otherwise;
    return [test].flat().some((option) => options.includes(option));
  };
  return alternatives(when).some((tests) => tests.every(([id, test]) => passes(id, test)));
}

/** The fields of a question, filled in. */
function sample(question) {
  const { id, kind } = question;
  const [first] = choices(question);
  if (first) return { [id]: kind === 'checkboxes' ? [first] : first };
  const parts = { date: { day: '1', month: '6', year: '2025' }, 'month-year': { month: '6', year: '2025' } }[kind];
  if (parts) return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${id}-${part}`, value]));
  return { [id]: { email: 'sample@example.org', telephone: '01632 960 001', time: '14:05' }[kind] ?? 'Sample answer' };
}

/** The walks through a service, and what they miss. The server must run: its case API has the definition. */
export async function walks(id) {
  const { page: pages = [], group: groups = [], queue } = await (await fetch(`${process.env.HARK_URL}/api/v1/services/${id}`)).json();
  const page = Object.fromEntries(pages.map((page) => [page.id, page]));
  const questionsOf = ({ question = [] }) => question;

  /** The conditions that look at a question, with the pages that they are on. */
  const conditions = {};
  for (const on of pages) {
    for (const { when } of [on, ...questionsOf(on)]) {
      for (const [about] of alternatives(when).flat()) (conditions[about] ??= []).push({ on, when });
    }
  }

  /** Whether two sets of answers lead on alike; what they reveal on the page itself may differ. */
  const isAlike = (on, question, one, other) =>
    (conditions[question.id] ?? [])
      .filter((condition) => condition.on !== on)
      .every(({ when }) => [true, false].every((otherwise) => holds(when, one, otherwise) === holds(when, other, otherwise)));

  /** The path with other options that lead the same way, as far as they have not been chosen yet. */
  function varied(path, done) {
    let { answers } = path;
    const fresh = new Set(done);
    for (const on of path.path.map((id) => page[id])) {
      for (const question of questionsOf(on).filter((question) => chosen(answers, question.id).length)) {
        const name = (option) => `${written(question)} = ${option}`;
        const choosing = (option) => ({ ...answers, [question.id]: question.kind === 'checkboxes' ? [option] : option });
        const next = choices(question).find((option) => !fresh.has(name(option)) && isAlike(on, question, answers, choosing(option)));
        if (next === undefined) continue;
        fresh.add(name(next));
        answers = choosing(next);
        for (const other of questionsOf(on).filter(({ when }) => alternatives(when).flat().some(([about]) => about === question.id))) {
          if (!holds(other.when, answers)) fields(other).forEach((field) => delete answers[field]);
          else if (!isAsked(answers, other)) Object.assign(answers, sample(other));
        }
      }
    }
    return { ...path, answers };
  }

  /** What a walk brings about. */
  function items({ path, answers, end }) {
    const found = new Set([`end ${end}`]);
    const on = new Set(path);
    const last = end === 'check' ? pages.length : pages.findIndex(({ id }) => id === end);
    for (const [index, page] of pages.entries()) {
      if (on.has(page.id)) found.add(`page ${written(page)}`);
      else if (index < last && !(page.round > 1)) found.add(`past ${page.id}`);
      for (const question of on.has(page.id) ? questionsOf(page) : []) {
        if (question.when) found.add(`${isAsked(answers, question) ? 'asked' : 'not asked'} ${written(question)}`);
        for (const option of chosen(answers, question.id)) found.add(`${written(question)} = ${option}`);
      }
    }
    for (const { id, 'at-least': least, 'at-most': most } of groups) {
      const rounds = path.filter((on) => page[on].group === id && page[on].kind !== 'more').map((on) => page[on].round);
      const count = Math.max(0, ...rounds);
      if ([least, 1, 2, most].includes(count) && (count || on.has(`${id}-any`))) found.add(`${id}: ${count} rounds`);
    }
    return found;
  }

  /** The page of a walk before the first that brings something about: those before are gone through by another walk. */
  function start({ walk: { path }, news }) {
    const places = news.map((item) => {
      const [, past] = /^past (.*)/.exec(item) ?? [];
      // What is passed over lies after the last page that stands before it.
      if (past) return path.findLastIndex((id) => pages.indexOf(page[id]) < pages.indexOf(page[past]));
      const isOf = (id) => [id, ...questionsOf(page[id]).map(written)].some((name) => new RegExp(`(^| )${name}( =|$)`).test(item));
      const place = path.findIndex((id) => isOf(written(page[id])) || isOf(id));
      if (place >= 0) return place;
      // The rounds of a group, or the end.
      const group = path.findIndex((id) => page[id].group && item.startsWith(page[id].group));
      return group >= 0 ? group : path.length - 1;
    });
    return path[Math.max(0, Math.min(...places) - 1)];
  }

  /** All that there is to bring about. */
  const wanted = pages.filter(({ round }) => !(round > 1)).flatMap((page) => [
    `page ${page.id}`,
    // Nobody gets past the last end of a guide.
    ...(page.when && (queue || page !== pages.at(-1)) ? [`past ${page.id}`] : []),
    ...questionsOf(page).flatMap((question) => [
      ...choices(question).map((option) => `${question.id} = ${option}`),
      ...(question.when ? [`asked ${question.id}`, `not asked ${question.id}`] : []),
    ]),
  ]);

  const done = new Set();
  const found = [];
  for (;;) {
    let best = { worth: 0 };
    for (const path of of(id).paths) {
      const walk = varied(path, done);
      const news = [...items(walk)].filter((item) => !done.has(item));
      if (news.length / (path.path.length + 3) > best.worth) best = { walk, news, worth: news.length / (path.path.length + 3) };
    }
    if (!best.walk) return { walks: found, missed: wanted.filter((item) => !done.has(item)) };
    best.news.forEach((item) => done.add(item));
    found.push({ ...best.walk, from: start(best) });
  }
}

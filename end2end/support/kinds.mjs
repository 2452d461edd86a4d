// The kinds of pages that services have, and a few pages that between them are of every kind.
import { services } from './site.mjs';

/** What a page shows that others may not: each kind of question, and what is beside questions. */
function kindsOf({ kind = 'question', question: questions = [], ...page }) {
  const beside = ['letter', 'hand-over', 'group'].filter((name) => name in page);
  const asked = questions.flatMap(({ kind = 'text', exclusive, optional }) => [
    kind,
    ...(exclusive ? ['exclusive'] : []),
    ...(optional ? ['optional'] : []),
  ]);
  return [kind, ...beside, ...asked];
}

/** The pages, each with its service and the kinds that it is the first to show. The server must run: its case API has the definitions. */
export async function pagesOfAllKinds() {
  const pages = [];
  for (const service of services) {
    const { page = [] } = await (await fetch(`${process.env.HARK_URL}/api/v1/services/${service}`)).json();
    // Of the rounds of a group, which are alike, the first.
    pages.push(...page.filter(({ round }) => !(round > 1)).map((page) => ({ service, page: page.id, kinds: kindsOf(page) })));
  }
  const left = new Set(pages.flatMap(({ kinds }) => kinds));
  const chosen = [];
  while (left.size > 0) {
    const news = ({ kinds }) => [...new Set(kinds)].filter((kind) => left.has(kind));
    const best = pages.reduce((best, page) => (news(page).length > news(best).length ? page : best));
    chosen.push({ ...best, news: news(best) });
    best.kinds.forEach((kind) => left.delete(kind));
  }
  return chosen;
}

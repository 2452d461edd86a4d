// A page in the place of another.

/** Shows a page as the server sent it in the document that there is: much quicker than to load one. */
export const swap = (page, html) =>
  page.evaluate((html) => {
    const { body, documentElement: root, title } = new DOMParser().parseFromString(html, 'text/html');
    document.title = title;
    for (const name of ['lang', 'dir']) document.documentElement.setAttribute(name, root.getAttribute(name));
    document.body.replaceWith(document.adoptNode(body));
  }, html);

/**
 * Shows what there is to read on a page that the server has sent, with all that is folded opened if `open`, in the place of
 * what there was. The rest stays: Listen takes it for another page, as where pages are drawn anew.
 */
export const swapMain = (page, html, { open = false } = {}) =>
  page.evaluate(([html, open]) => {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    if (open) main.querySelectorAll('details').forEach((details) => (details.open = true));
    document.querySelector('main').replaceWith(document.adoptNode(main));
  }, [html, open]);

/** From now on no script of the site starts: they wait for a quiet moment, and none comes. Tests' own run. */
export const withoutSiteScripts = (page) => page.addInitScript(() => (window.requestIdleCallback = () => {}));

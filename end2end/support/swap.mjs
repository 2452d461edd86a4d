// A page in the place of another.

/** Shows a page as the server sent it in the document that there is: much quicker than to load one. */
export const swap = (page, html) =>
  page.evaluate((html) => {
    const { body, documentElement: root, title } = new DOMParser().parseFromString(html, 'text/html');
    document.title = title;
    for (const name of ['lang', 'dir']) document.documentElement.setAttribute(name, root.getAttribute(name));
    document.body.replaceWith(document.adoptNode(body));
  }, html);

/** From now on no script of the site starts: they wait for a quiet moment, and none comes. Tests' own run. */
export const withoutSiteScripts = (page) => page.addInitScript(() => (window.requestIdleCallback = () => {}));

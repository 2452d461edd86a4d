// A person without JavaScript, and without a browser: plain HTTP with a jar for cookies.
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

export class Client {
  constructor(base = process.env.HARK_URL) {
    this.base = base;
    this.cookies = new Map();
  }

  /** Sends a request; no redirect is followed. `fields` are those of a form. */
  send(method, path, { headers = {}, fields, body } = {}) {
    const sent = { ...headers };
    if (fields) {
      body = form(fields);
      sent['content-type'] ??= 'application/x-www-form-urlencoded';
    }
    if (body !== undefined) sent['content-length'] = Buffer.byteLength(body);
    if (this.cookies.size) {
      sent.cookie ??= [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    }
    const { hostname, port } = new URL(this.base);
    return new Promise((resolve, reject) => {
      const outgoing = request({ hostname, port, path, method, headers: sent, agent }, (incoming) => {
        const chunks = [];
        incoming.on('error', reject);
        incoming.on('data', (chunk) => chunks.push(chunk));
        incoming.on('end', () => {
          this.#keep(incoming.headers['set-cookie'] ?? []);
          resolve(new Reply(path, incoming, Buffer.concat(chunks)));
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  get(path, headers = {}) {
    return this.send('GET', path, { headers });
  }

  post(path, fields, headers = {}) {
    return this.send('POST', path, { headers, fields });
  }

  /** Posts a form and goes where it leads. */
  async follow(path, fields) {
    const reply = await this.post(path, fields);
    return reply.location ? this.get(reply.location) : reply;
  }

  #keep(lines) {
    for (const line of lines) {
      const [pair] = line.split(';');
      const [name, ...value] = pair.split('=');
      this.cookies.set(name.trim(), value.join('='));
    }
  }
}

/** Fields as a browser encodes them; a field with a list is sent once for each value. */
export function form(fields) {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

class Reply {
  constructor(path, incoming, bytes) {
    this.path = path;
    this.status = incoming.statusCode;
    this.headers = incoming.headers;
    this.location = incoming.headers.location;
    this.bytes = bytes;
    this.html = bytes.toString('utf8');
  }

  /** The page's `<main>`. */
  get main() {
    return /<main[\s>].*<\/main>/s.exec(this.html)?.[0] ?? '';
  }

  get heading() {
    return words(/<h1[^>]*>(.*?)<\/h1>/s.exec(this.html)?.[1] ?? '');
  }

  get words() {
    return words(this.main);
  }

  /** The forms of `<main>`: method, where they are sent, the names of their fields, and the words of their buttons. */
  get forms() {
    return [...this.main.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, opening, inside]) => ({
      method: attribute(opening, 'method')?.toLowerCase(),
      action: attribute(opening, 'action') || this.path,
      names: [...inside.matchAll(/<(?:input|textarea|select)[^>]*>/g)].map(([tag]) =>
        attribute(tag, 'name'),
      ),
      buttons: [...inside.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inside]) => words(inside)),
    }));
  }

  /** Where the links of the page lead. */
  get links() {
    return [...this.html.matchAll(/<a\s[^>]*>/g)].map(([tag]) => attribute(tag, 'href'));
  }

  /** What a field of the page holds: what is typed, or the values that are chosen. */
  value(name) {
    const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>(.*?)</textarea>`, 's').exec(this.html);
    if (area) return plain(area[1]).replace(/^\n/, '');
    const list = new RegExp(`<select[^>]* name="${name}"[^>]*>(.*?)</select>`, 's').exec(this.html);
    if (list) {
      const chosen = [...list[1].matchAll(/<option[^>]*>/g)].find(([tag]) => /\sselected/.test(tag));
      return chosen ? attribute(chosen[0], 'value') : '';
    }
    const tags = [...this.html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
    const own = tags.filter((tag) => attribute(tag, 'name') === name);
    const choices = own.filter((tag) => /type="(radio|checkbox)"/.test(tag));
    if (!choices.length) return own.length ? (attribute(own[0], 'value') ?? '') : undefined;
    return choices.filter((tag) => /\schecked/.test(tag)).map((tag) => attribute(tag, 'value'));
  }

  get reference() {
    return words(/hark-reference[^>]*>(.*?)</s.exec(this.html)?.[1] ?? '');
  }

  get secret() {
    return words(/hark-secret[^>]*>(.*?)</s.exec(this.html)?.[1] ?? '');
  }
}

function attribute(tag, name) {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>]|$)`).exec(tag);
  return found ? plain(found[1] ?? '') : undefined;
}

const words = (html) => plain(html.replace(/<!--.*?-->|<[^>]*>/gs, ' ')).replace(/\s+/g, ' ').trim();

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const plain = (html) =>
  html.replace(/<!--.*?-->/gs, '').replace(/&([#\w]+);/g, (whole, name) => entities[name] ?? whole);

// Traces, as whoever runs the server gets them: from the real program, by OTLP over HTTP.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { startServer } from '../server.mjs';
import { pathBy } from '../support/site.mjs';

/** Whoever takes traces, and all that it got. */
async function collect() {
  const got = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ path: request.url, type: request.headers['content-type'], body: Buffer.concat(chunks) });
      response.end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, got, all: () => Buffer.concat(got.map(({ body }) => body)), stop: () => server.close() };
}

/** The fields of a message of protobuf, as `[number, value]`: a value is a number, or bytes. */
function* fields(bytes) {
  let at = 0;
  const number = () => {
    for (let [value, shift] = [0n, 0n]; ; shift += 7n) {
      const byte = bytes[(at += 1) - 1];
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(value);
    }
  };
  while (at < bytes.length) {
    const [field, kind] = ((tag) => [tag >> 3, tag & 7])(number());
    if (kind === 0) yield [field, number()];
    else {
      const length = kind === 2 ? number() : kind === 1 ? 8 : 4;
      yield [field, bytes.subarray(at, (at += length))];
    }
  }
}

/** The values of a field in some messages. */
const of = (messages, wanted) => messages.flatMap((message) => [...fields(message)].filter(([field]) => field === wanted).map(([, value]) => value));

/** The steps in what was got (opentelemetry/proto/trace/v1/trace.proto). */
const steps = (got) =>
  of(of(of(got.map(({ body }) => body), 1), 2), 2).map((span) => {
    const [trace, id, parent] = [1, 2, 4].map((field) => of([span], field)[0]?.toString('hex') ?? '');
    return { trace, id, parent, name: String(of([span], 5)[0]), kind: of([span], 6)[0] };
  });

const logOf = (name) => test.info().outputPath(`${name}.log`);

test('a trace says what was done and how long it took, and nothing of people', async () => {
  const collector = await collect();
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '100' };
  const server = await startServer({ log: logOf('traced'), environment });
  const strange = 'c0ffee0123456789c0ffee0123456789';
  const headers = { 'user-agent': 'canaryagent', cookie: 'canary=canarycookie', traceparent: `00-${strange}-c0ffee0123456789-01` };
  const get = (path, more) => fetch(`${server.url}${path}`, { headers: { ...headers, ...more } });
  const { answers, service } = pathBy('your-details', 'check');
  const written = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, /name$|summary|timeline/.test(name) ? 'canaryanswer' : value]));
  const sent = await fetch(`${server.url}/api/v1/cases`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ service, language: 'en', answers: written }),
  });
  const { reference, secret } = await sent.json();
  expect(sent.status).toBe(201);
  expect((await get(`/api/v1/cases/${reference}`, { authorization: `Bearer ${secret}` })).status).toBe(200);
  expect((await get('/en/search?q=canaryquery')).status).toBe(200);
  expect((await get('/en/canarypath')).status).toBe(404);
  await server.stop();
  collector.stop();

  expect(new Set(collector.got.map(({ path, type }) => `${path} ${type}`))).toEqual(new Set(['/v1/traces application/x-protobuf']));
  const all = steps(collector.got);
  const raised = all.find(({ name }) => name === 'POST /api/v1/cases');
  expect(raised).toMatchObject({ parent: '', kind: 2 });
  const within = all.filter(({ parent }) => parent === raised.id);
  expect(within.map(({ name, trace }) => [name, trace]), 'in what goes on by itself, too').toContainEqual(['wait to write', raised.trace]);
  // What is searched for is in a message as it is.
  const told = collector.all();
  for (const words of ['service.name', 'hark', 'POST /api/v1/cases', 'GET /api/v1/cases/{reference}', 'GET /{lang}/search', 'http.response.status_code', 'wait to write']) {
    expect(told.includes(words), words).toBe(true);
  }
  const number = reference.split('-')[1];
  for (const words of ['canary', number, secret, '127.0.0.1', Buffer.from(strange, 'hex')]) {
    expect(told.includes(words), String(words)).toBe(false);
  }
});

test('pages are served, and the server stops, when nobody takes the traces', async () => {
  const gone = await collect();
  gone.stop();
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: gone.url, OTEL_BSP_SCHEDULE_DELAY: '100' };
  const server = await startServer({ log: logOf('nobody'), environment });
  for (let times = 0; times < 20; times += 1) expect((await fetch(`${server.url}/en`)).status).toBe(200);
  server.process.kill('SIGTERM');
  const [code] = await new Promise((resolve) => server.process.once('exit', (...how) => resolve(how)));
  expect(code).toBe(0);
  await server.stop();
});

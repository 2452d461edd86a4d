// Sends the files of a form of documents in pieces, goes on where the network broke off, and says how far it has come. The
// form then brings the secrets of what was sent instead of the files. Without this script it brings the files.
const PIECE = 256 * 1024;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

const form = document.querySelector('form[data-evidence]');
const input = form?.querySelector('input[type=file]');
const status = form?.querySelector('[data-progress]');

const pause = (time) =>
  new Promise((go) => {
    const timer = setTimeout(go, time);
    addEventListener('online', () => (clearTimeout(timer), go()), { once: true });
  });

const say = (text, name, percent) => {
  // A name runs as its own letters do, whichever way the text does.
  const words = text.replace('{name}', () => `\u2068${name}\u2069`).replace('{percent}', percent);
  if (status.textContent !== words) status.textContent = words;
};

// Asks until there is an answer. Of an error of the server's another attempt may get a better one.
const ask = async (url, options, name) => {
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const answer = await fetch(url, options).catch(() => undefined);
    if (answer && answer.status < 500) return answer;
    say(form.dataset.waiting, name, '');
    await pause(wait);
    // What a piece has brought so far has to be asked for.
    if (options.method === 'PATCH') return undefined;
  }
};

const refusal = async (answer, name) => {
  const problem = await answer.json().catch(() => ({}));
  return { name: 'refused', value: `${problem.errors?.[0]?.code ?? 'damaged'} ${name}` };
};

const send = async (file) => {
  const headers = {
    'Upload-Complete': '?0',
    'Upload-Length': file.size,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  };
  const service = encodeURIComponent(form.dataset.evidence);
  const begun = await ask(`/api/v1/uploads?service=${service}`, { method: 'POST', headers }, file.name);
  if (!begun.ok) return refusal(begun, file.name);
  const { id, secret } = await begun.json();
  const url = `/api/v1/uploads/${id}`;
  const authorization = { Authorization: `Bearer ${secret}` };
  for (let offset = 0; ; ) {
    say(form.dataset.going, file.name, Math.floor((100 * offset) / file.size));
    const body = file.slice(offset, offset + PIECE);
    const patch = { method: 'PATCH', headers: { ...authorization, 'Upload-Offset': offset }, body };
    let answer = await ask(url, patch, file.name);
    // Nobody knows what came of it, or another attempt is still being written: the server does, in a while.
    while (!answer || answer.status === 409) {
      await pause(FIRST_WAIT);
      answer = await ask(url, { method: 'HEAD', headers: authorization }, file.name);
    }
    if (!answer.ok) return refusal(answer, file.name);
    if (answer.headers.get('Upload-Complete') === '?1') return { name: 'upload', value: secret };
    offset = Number(answer.headers.get('Upload-Offset'));
  }
};

const add = ({ name, value }) => {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value });
  form.append(field);
};

form?.addEventListener('submit', async (event) => {
  // Who takes a file away, or has chosen none, sends the form as it is.
  const button = event.submitter;
  if (!input?.files.length || button?.name === 'remove') return;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const files = [...input.files];
  for (const file of files) add(await send(file));
  // The files have been sent.
  input.disabled = true;
  if (button?.name) add(button);
  form.submit();
});

// Staff: accounts, the codes of their authenticator apps, and cases for them to work on.
import { execFileSync } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathBy } from './site.mjs';

const root = process.env.HARK_ROOT;
const binary = process.env.HARK_BIN ?? join(root, 'hark');

/** The bytes that a base32 text stands for. */
function fromBase32(text) {
  const digits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter));
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

/** The six digits that an authenticator app shows now (RFC 6238). */
export function codeOf(secret, seconds = Date.now() / 1000) {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)));
  const hash = createHmac('sha1', fromBase32(secret)).update(step).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Adds an account on the server of the tests. */
export function addStaff(id, name, role) {
  const kept = ['--data', process.env.HARK_DATA, '--root', root];
  const options = ['staff', ...kept, 'add', id, '--name', name, '--role', role];
  const told = execFileSync(binary, options, { encoding: 'utf8' });
  const [, password] = /^password: (.*)$/m.exec(told);
  const [, secret] = /secret=([A-Z2-7]+)/.exec(told);
  return { id, password, secret };
}

/** Raises a case of a person who reads this language; its receipt. */
export async function raise(request, language) {
  const { answers, service } = pathBy('your-details', 'check');
  const reply = await request.post('/api/v1/cases', {
    headers: { 'idempotency-key': randomUUID() },
    data: { service, language, answers },
  });
  return reply.json();
}

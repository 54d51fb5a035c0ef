import { typeOf } from './addresses';

/** Nine bytes of SHA-256 are enough to know a broken file; they keep the list short. The build writes the same. */
const BYTES = 9;

const shortHash = async (bytes: ArrayBuffer): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, BYTES)));

/** What says how the bytes were sent, not what they are. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'content-range', 'transfer-encoding', 'vary'] as const;

/** The answer as it may be kept, or null: not found, of another host, cut off, or not what the build's list says. */
export async function verified(name: string, hash: string, answer: Response): Promise<Response | null> {
  if (answer.status !== 200 || answer.type === 'opaque') return null;
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (bytes === null || (await shortHash(bytes)) !== hash) return null;
  const headers = new Headers(answer.headers);
  for (const header of OF_THE_WAY) headers.delete(header);
  const type = typeOf(name);
  if (type !== null) headers.set('content-type', type);
  headers.set('content-length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** The first and last byte a range asks for; null where it cannot be given, undefined where it is none we read. */
export function rangeOf(asked: string, length: number): readonly [first: number, last: number] | null | undefined {
  const found = RANGE.exec(asked.trim());
  const [from, to] = [found?.[1] ?? '', found?.[2] ?? ''];
  if (from === '' && to === '') return undefined;
  // `bytes=-500` means the last 500.
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (from !== '' && to !== '' && Number(to) < first) return undefined;
  return first < length && first <= last ? [first, last] : null;
}

/** The part of a kept file that was asked for. Some browsers play sounds only from a host that gives parts. */
export async function inPart(kept: Response, asked: string | null): Promise<Response> {
  if (asked === null) return kept;
  const bytes = await kept.clone().arrayBuffer();
  const range = rangeOf(asked, bytes.byteLength);
  if (range === undefined) return kept;
  const headers = new Headers(kept.headers);
  if (range === null) {
    headers.set('content-range', `bytes */${bytes.byteLength}`);
    headers.delete('content-length');
    return new Response(null, { status: 416, headers });
  }
  const [first, last] = range;
  headers.set('content-range', `bytes ${first}-${last}/${bytes.byteLength}`);
  headers.set('content-length', String(last - first + 1));
  return new Response(bytes.slice(first, last + 1), { status: 206, headers });
}

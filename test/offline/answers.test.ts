import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPart, rangeOf, verified } from '../../src/offline/answers';

const NAME = 'assets/a-12345678.js';
/** The first nine bytes of the SHA-256 of `hello`. */
const HELLO = 'LPJNul+wow4m';

const broken = (): Response => {
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('hel'));
      stream.error(new TypeError('the line went dead'));
    },
  });
  return new Response(body);
};

describe('an answer that may be kept', () => {
  it('is what the list says, with its own type and without how it was sent', async () => {
    const headers = {
      'content-type': 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': '3',
      vary: 'Accept-Encoding',
      'x-frame-options': 'DENY',
    };
    const kept = await verified(NAME, HELLO, new Response('hello', { headers }));
    expect(Object.fromEntries(kept?.headers ?? [])).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': '5',
      'x-frame-options': 'DENY',
    });
    expect(await kept?.text()).toBe('hello');
  });

  it('keeps the type its host gives where we know none', async () => {
    const kept = await verified(
      'assets/a-12345678.webp',
      HELLO,
      new Response('hello', { headers: { 'content-type': 'image/webp' } }),
    );
    expect(kept?.headers.get('content-type')).toBe('image/webp');
  });

  it.each([
    ['a page that tells nothing is there', () => new Response('hello', { status: 404 })],
    ['a part', () => new Response('hello', { status: 206 })],
    ['another file', () => new Response('hallo')],
    ['a file cut off', () => new Response('hell')],
    ['an empty file', () => new Response('')],
    ['a file that breaks off on its way', broken],
    ['one of another host', () => Object.defineProperty(new Response('hello'), 'type', { value: 'opaque' })],
    ['nothing at all', () => Response.error()],
  ])('is not %s', async (_case, answer) => {
    expect(await verified(NAME, HELLO, answer())).toBeNull();
  });
});

describe('a range', () => {
  it.each([
    ['bytes=0-0', [0, 0]],
    ['bytes=0-', [0, 9]],
    ['bytes=4-6', [4, 6]],
    ['bytes=4-600', [4, 9]],
    ['bytes=-3', [7, 9]],
    ['bytes=-300', [0, 9]],
    ['bytes=9-', [9, 9]],
    ['bytes=10-', null],
    ['bytes=10-20', null],
    ['bytes=-0', null],
    ['bytes=6-4', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,4-5', undefined],
    ['pages=0-1', undefined],
    ['', undefined],
  ])('%j of ten bytes is %j', (asked, range) => {
    expect(rangeOf(asked, 10)).toEqual(range);
  });

  it('never leads outside the file', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.option(fc.nat(60)), fc.option(fc.nat(60)), (length, from, to) => {
        const range = rangeOf(`bytes=${from ?? ''}-${to ?? ''}`, length);
        if (range === null || range === undefined) return;
        const [first, last] = range;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThan(length);
      }),
    );
  });
});

describe('a kept file asked for in part', () => {
  const kept = () => new Response('0123456789', { headers: { 'content-type': 'audio/ogg', 'content-length': '10' } });

  it('is given in part', async () => {
    const part = await inPart(kept(), 'bytes=2-4');
    expect(part.status).toBe(206);
    expect(Object.fromEntries(part.headers)).toEqual({
      'content-type': 'audio/ogg',
      'content-length': '3',
      'content-range': 'bytes 2-4/10',
    });
    expect(await part.text()).toBe('234');
  });

  it('is refused where that part is not in it', async () => {
    const part = await inPart(kept(), 'bytes=10-');
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([416, 'bytes */10', '']);
  });

  it.each([null, 'bytes=0-1,4-5'])('is given whole for %j', async (asked) => {
    const whole = await inPart(kept(), asked);
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  });
});

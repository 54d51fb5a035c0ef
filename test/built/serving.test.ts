import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuilt } from '../../src/build/chunks';
import { type Preview, servePreview } from '../support/chromium';
import { ROOT } from '../support/files';

const built = readBuilt(`${ROOT}/dist`);
let served: Preview;

const ask = (path: string) =>
  fetch(new URL(path, served.url), { redirect: 'manual', headers: { 'accept-encoding': 'br' } });

beforeAll(async () => {
  served = await servePreview();
});

afterAll(async () => {
  await served?.close();
});

describe('the built game as npm start serves it', () => {
  it('sends pages compressed, and has them asked for anew each time', async () => {
    const page = await ask('');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets hashed files be kept for good', async () => {
    const script = built.files.find((file) => /^assets\/.+\.js$/.test(file)) ?? '';
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable');
  });

  it('says so when there is nothing at an address', async () => {
    const answers = await Promise.all(['nothing', 'play/nobody/', 'assets/none.js'].map(ask));
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
  });

  it('adds the slash a scenario page needs for its relative addresses', async () => {
    const page = built.pages.find((one) => one.startsWith('play/')) ?? 'play/none/index.html';
    const answer = await ask(page.replace('/index.html', '?from=mail'));
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/${page.replace('index.html', '?from=mail')}`);
  });

  it('never redirects to another host', async () => {
    expect((await fetch(`${served.url}/play`, { redirect: 'manual' })).headers.get('location')).toBeNull();
  });

  it('ships no source map', () => {
    expect(built.files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

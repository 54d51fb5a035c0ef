import { describe, expect, it } from 'vitest';

describe('a test that prints', () => {
  it.fails('fails by console.log', () => console.log('said'));
  it.fails('fails by console.warn', () => console.warn('said'));
  it.fails('fails by console.error', () => console.error('said'));
  it.fails('fails by console.info', () => console.info('said'));
  it.fails('fails by console.debug', () => console.debug('said'));

  it('does not make the next one fail', () => {
    expect(true).toBe(true);
  });
});

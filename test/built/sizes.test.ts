import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUDGET, measureSizes, type Sizes, sizesTable } from '../../src/build/sizes';
import { ROOT } from '../support/files';

const CACHE = join(ROOT, 'node_modules/.cache/turnaround');

let sizes: Sizes;

beforeAll(() => {
  sizes = measureSizes(join(ROOT, 'dist'));
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'sizes.txt'), sizesTable(sizes));
});

describe('what the built game weighs', () => {
  it('has a page for each shipped scenario', () => {
    expect(sizes.firstReplies, 'no page play/<id>/index.html was built').not.toEqual([]);
  });

  it('gives the first reply within its budget, on every deep link', () => {
    const heavy = sizes.firstReplies.filter((page) => page.bytes > BUDGET.firstReply);
    expect(heavy).toEqual([]);
  });

  it('gives the first reply one hop after the page', () => {
    const slow = sizes.firstReplies.filter((page) => page.secondHop.length > 0);
    expect(slow).toEqual([]);
  });

  it('plays without the stage within its budget', () => {
    expect(sizes.play).toBeLessThanOrEqual(BUDGET.play);
  });

  it('keeps the stage apart and within its budget', () => {
    expect(sizes.stage, 'no chunk of src/stage is loaded by import()').not.toBeNull();
    expect(sizes.stage).toBeLessThanOrEqual(BUDGET.stage);
  });
});

import { describe, expect, it } from 'vitest';
import { fileOf, SMALLEST } from '../../../src/core/rules/example';
import { diagnosed } from '../../support/scenarios';

describe('the smallest scenario of the examples', () => {
  it('plays, and nothing is said against it', () => {
    expect(diagnosed(fileOf({}))).toEqual([]);
  });

  it('takes what an example lays over it', () => {
    const file = JSON.parse(fileOf({ title: 'Cold' })) as Record<string, unknown>;
    expect([file['title'], file['id'], file['beats']]).toEqual(['Cold', SMALLEST.id, SMALLEST.beats]);
  });

  it('gives way to a whole file', () => {
    expect(fileOf('{ "format": 2 }')).toBe('{ "format": 2 }');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PEOPLE, type RoomFact } from '../../../src/core/room/facts';
import { plainRoomFact } from '../../../src/core/room/plainRoomFact';
import { readRoomFact } from '../../../src/core/room/readFact';
import { byType, FACTS, turned } from './roomFacts';

const named = (type: RoomFact['type']): object => FACTS.find((fact) => fact.type === type) as object;
const readWith = (type: RoomFact['type'], over: object): RoomFact | null => readRoomFact({ ...named(type), ...over });

describe('a fact of a room that is read', () => {
  it.each(byType)('%s is the same after a way through JSON, whatever order its fields came in', (_, fact) => {
    const text = JSON.stringify(readRoomFact(JSON.parse(JSON.stringify(turned(fact)))));
    expect(text).toBe(JSON.stringify(fact));
    expect(JSON.stringify(plainRoomFact(turned(fact)))).toBe(JSON.stringify(fact));
  });

  it.each(byType)('%s keeps its known fields only', (_, fact) => {
    expect(readRoomFact({ ...fact, at: 5, mood: 'good' })).toEqual(fact);
  });

  it.each(byType)('%s needs every one of its fields', (_, fact) => {
    for (const field of Object.keys(fact)) {
      const without = Object.fromEntries(Object.entries(fact).filter(([name]) => name !== field));
      expect(readRoomFact(without)).toBeNull();
    }
  });

  it.each(byType)('%s takes nothing else in any field', (_, fact) => {
    for (const [field, value] of Object.entries(fact)) {
      for (const odd of [undefined, {}, [[]], Number.NaN, Number.POSITIVE_INFINITY, 1.5, -101, () => 0]) {
        expect(readRoomFact({ ...fact, [field]: odd })).toBeNull();
      }
      const kind = typeof value === 'string' ? 7 : 'seven';
      expect(readRoomFact({ ...fact, [field]: kind })).toBeNull();
    }
  });

  it('loses what nobody knows inside its counts too', () => {
    const counts = [{ option: 'own-it', votes: 7, who: 'Ann' }];
    expect(readWith('votes.counted', { counts })).toMatchObject({ counts: [{ option: 'own-it', votes: 7 }] });
    expect(JSON.stringify(readWith('votes.counted', { counts }))).not.toContain('Ann');
  });

  it('takes null only where something is taken away', () => {
    expect(readWith('turn.marked', { turn: null })).toMatchObject({ turn: null });
    expect(readWith('result.told', { turnaround: null })).toMatchObject({ turnaround: null });
    expect(readWith('went.back', { turn: null })).toBeNull();
  });
});

const long = (length: number): string => 'x'.repeat(length);
const manyCounts = (length: number) => Array.from({ length }, () => ({ option: 'a', votes: 1 }));
const expectAlways = (property: fc.IProperty<[unknown]>): void => fc.assert(property, { numRuns: 1_000 });

describe('the limits of a fact', () => {
  it.each<[RoomFact['type'], string, unknown, unknown]>([
    ['room.opened', 'people', 1, 0],
    ['room.opened', 'people', MOST_PEOPLE, MOST_PEOPLE + 1],
    ['room.opened', 'way', 'cards', 'phones'],
    ['room.opened', 'teams', [], ['Owls']],
    ['room.opened', 'teams', ['Owls', 'Foxes'], ['Owls', '']],
    ['room.opened', 'teams', Array(6).fill('Owls'), Array(7).fill('Owls')],
    ['room.opened', 'teams', [long(40), 'Owls'], [long(41), 'Owls']],
    ['room.opened', 'teams', ['🦉'.repeat(40), 'Owls'], ['🦉'.repeat(41), 'Owls']],
    ['room.opened', 'teams', ['הלב', 'Owls'], ['\u202EOwls', 'Foxes']],
    ['room.opened', 'teams', ['Owls', 'Two words'], ['Owls', 'Two\nlines']],
    ['room.opened', 'seed', 2 ** 32 - 1, 2 ** 32],
    ['room.opened', 'plan', long(80), long(81)],
    ['room.opened', 'anonymous', false, 0],
    ['room.opened', 'firstCounts', true, 1],
    ['room.opened', 'firstCounts', false, null],
    ['room.resized', 'people', MOST_PEOPLE, 12.5],
    ['step.entered', 'step', 'p', ''],
    ['went.on', 'from', long(80), long(81)],
    ['went.back', 'turn', 1, 0],
    ['went.back', 'take', 0, -1],
    ['votes.counted', 'counts', [], {}],
    ['votes.counted', 'counts', [{ option: 'a', votes: MOST_PEOPLE }], [{ option: 'a', votes: MOST_PEOPLE + 1 }]],
    ['votes.counted', 'counts', [{ option: 'a', votes: 0 }], [{ option: 'a', votes: -1 }]],
    ['votes.counted', 'counts', [{ option: 'a', votes: 1 }], [{ option: '', votes: 1 }]],
    ['votes.counted', 'counts', [{ option: 'a', votes: 1 }], [null]],
    ['votes.counted', 'counts', manyCounts(100), manyCounts(101)],
    ['vote.cast', 'seat', 'team-6', long(81)],
    ['decided', 'option', long(80), long(81)],
    ['turn.marked', 'turn', 1, 0],
    ['reply.rewritten', 'text', '', long(401)],
    ['reply.rewritten', 'text', long(400), 7],
    ['result.told', 'turnaround', -100, -101],
    ['result.told', 'turnaround', 100, 40.5],
    ['noted', 'text', long(400), long(401)],
    ['noted', 'about', '', long(401)],
    ['rule.agreed', 'id', 'a', ''],
    ['card.written', 'when', '', long(401)],
    ['card.written', 'will', long(400), long(401)],
    ['veiled', 'veil', 'card', 'curtain'],
  ])('%s: %s', (type, field, good, bad) => {
    expect(readWith(type, { [field]: good })).not.toBeNull();
    expect(readWith(type, { [field]: bad })).toBeNull();
  });

  it.each([
    null,
    undefined,
    7,
    'went.on',
    [],
    [{ type: 'room.closed' }],
    {},
    { type: 'encounter.opened' },
    { type: 7 },
  ])('lets nothing else in: %j', (value) => {
    expect(readRoomFact(value)).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no fact of type %s', (type) => {
    expect(readRoomFact({ type })).toBeNull();
  });

  it('does not take over what a field inherits', () => {
    expect(readRoomFact(Object.create({ type: 'went.on', from: 'x' }))).toBeNull();
    expect(readRoomFact(Object.assign(Object.create({ from: 'x' }) as object, { type: 'went.on' }))).toBeNull();
  });

  it('never throws, whatever arrives, and what it lets in it lets in again unchanged', () => {
    const value = fc.anything({ withNullPrototype: true });
    const overlaid = fc
      .tuple(fc.constantFrom(...FACTS), fc.dictionary(fc.constantFrom('type', ...FACTS.flatMap(Object.keys)), value))
      .map(([fact, over]) => ({ ...fact, ...over }));
    const isSteady = (given: unknown): boolean => {
      const read = readRoomFact(given);
      return read === null || JSON.stringify(readRoomFact(read)) === JSON.stringify(read);
    };
    expectAlways(fc.property(fc.oneof(value, overlaid), isSteady));
  });
});

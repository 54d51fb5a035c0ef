import { linked, type Entry } from '../../../src/core/journal/entry';
import { PLAIN_OPTIONS, type Fact } from '../../../src/core/model/facts';
import { asId, asSeed, type AttemptId } from '../../../src/core/model/ids';
import { grown } from './grown';

const OPENED: Fact = {
  type: 'encounter.opened',
  scenario: asId('three-waffles'),
  hash: asId('0123456789abcdef0123456789'),
  seed: asSeed(7),
  variant: asId('base'),
  room: 'solo',
  options: PLAIN_OPTIONS,
  branch: null,
  heard: null,
};

const said = (turn: number): Fact => ({
  type: 'reply.chosen',
  beat: asId(`beat-${turn}`),
  reply: asId('listen'),
  tookMs: turn * 10,
});

/** The next entries of an attempt after `last`, as a play would make them. */
export const entriesAfter = (last: Entry | null, attempt: AttemptId, count: number, at: number): readonly Entry[] =>
  grown(last, count, (before) => linked(before, attempt, at, before === null ? OPENED : said(before.seq + 1)));

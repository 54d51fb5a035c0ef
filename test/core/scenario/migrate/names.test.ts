import { describe, expect, it } from 'vitest';
import type { Authored } from '../../../support/scenarios';
import { aDraft, aDraftReply, aNode, at, comments, faults, hints, messages, migration, withNode } from './draft';

const RENAMED =
  'Names that were mere codes, or could not be names, are others now. > Rename them as you like; the older name stands beside each in a comment.';

const saying = (says: unknown): Authored => aNode({ lines: [{ who: 'customer', says }] });
const beatsOf = (nodes: Authored): readonly string[] =>
  Object.keys(at(aDraft({ nodes, start: Object.keys(nodes)[0] }), 'beats') as Authored);
const repliesOf = (...replies: readonly Authored[]): unknown =>
  (at(withNode({ replies: replies.map(aDraftReply) }), 'beats', 'the-plate', 'replies') as readonly Authored[]).map(
    ({ id }) => id,
  );

describe('the name of a node', () => {
  it.each(['the-plate', 'beat', 'n', 'step12'])('stays where it can be read: %s', (name) => {
    expect(beatsOf({ [name]: aNode() })).toEqual([name]);
  });

  it.each([
    ['n1', 'These are cold.', 'these-are-cold'],
    ['n10pa', 'I moved in June, remember? I did.', 'i-moved-in-june'],
    ['q7', 'Fine. And the plastic card?', 'fine-and-the-plastic'],
    ['n2', '  "Señor, it\'s déjà vu!"', 'senor-its-deja-vu'],
    ['n3', '2 waffles, please.', 'waffles-please'],
    ['n4', 'Uncharacteristically-overcooked!', 'uncharacteristically'],
  ])('is made of first words where it is a code: %s', (code, says, name) => {
    expect(beatsOf({ [code]: saying(says) })).toEqual([name]);
  });

  it.each(['Почему они холодные?', '...', '', 5])(
    'stays a code where the words have no letters of a name: %j',
    (says) => {
      expect(beatsOf({ n1: saying(says) })).toEqual(['n1']);
    },
  );

  it.each([
    ['The Plate', 'the-plate'],
    ['thePlate', 'the-plate'],
    ['the_plate', 'the-plate'],
    ['--', 'these-are-cold'],
    ['12', 'these-are-cold'],
    [`a${'b'.repeat(90)}`, `a${'b'.repeat(59)}`],
  ])('is written in the letters of a name where it was not: %s', (old, name) => {
    expect(beatsOf({ [old]: aNode() })).toEqual([name]);
    expect(comments(migration(aDraft({ nodes: { [old]: aNode() } })).text)).toContain(`was ${JSON.stringify(old)}`);
  });

  it('is counted on where another has it, whichever stands first', () => {
    expect(beatsOf({ n1: aNode(), n2: aNode(), 'these-are-cold': aNode() })).toEqual([
      'these-are-cold-2',
      'these-are-cold-3',
      'these-are-cold',
    ]);
  });

  it('is never "end", nor the name of an ending', () => {
    expect(beatsOf({ end: aNode() })).toEqual(['end-2']);
    expect(beatsOf({ done: aNode() })).toEqual(['done']);
    expect(Object.keys(at(aDraft({ nodes: { done: aNode() }, start: 'done' }), 'endings') as Authored)).toEqual([
      'done-2',
    ]);
  });

  it('is told once, however many changed', () => {
    expect(hints(aDraft({ nodes: { n1: aNode() }, start: 'n1' }))).toEqual([RENAMED]);
    expect(messages(aDraft({ nodes: { n1: aNode(), n2: aNode() }, start: 'n1' }))).toEqual([
      'Names that were mere codes, or could not be names, are others now (2 times).',
    ]);
  });
});

describe('the name of a reply', () => {
  it('is made of its first words where it is a code or missing', () => {
    expect(repliesOf({ id: 'n1a', text: 'I am sorry. Truly.' }, { id: 'own-it' })).toEqual(['i-am-sorry', 'own-it']);
  });

  it('is its own in its node only', () => {
    expect(repliesOf({ id: 'a1', text: 'Yes, of course.' }, { id: 'b1', text: 'Yes, of course!' })).toEqual([
      'yes-of-course',
      'yes-of-course-2',
    ]);
    const nodes = { one: aNode(), two: aNode() };
    expect(faults(aDraft({ nodes, start: 'one' })).map(({ rule }) => rule)).toEqual([]);
  });

  it('tells two replies of one name apart', () => {
    expect(repliesOf({ id: 'own-it' }, { id: 'own-it' })).toEqual(['own-it', 'own-it-2']);
  });
});

describe('the name of an ending', () => {
  const ending = (over: Authored): Authored => ({ when: { default: true }, text: 'He nods.', ...over });

  it('is made of its title where it is a code, and of nothing better where it has none', () => {
    const endings = (one: Authored) => Object.keys(at(aDraft({ endings: [ending(one)] }), 'endings') as Authored);
    expect(endings({ id: 'e1', title: 'Warm again' })).toEqual(['warm-again']);
    expect(endings({ title: 'Warm again' })).toEqual(['warm-again']);
    expect(endings({})).toEqual(['ending']);
    expect(endings({ id: 5 })).toEqual(['ending']);
  });
});

describe('the name of a flag', () => {
  const draft = aDraft({
    flags: { left: false, 'Made Again': false, hotPlate: false },
    nodes: {
      'the-plate': aNode({ replies: [aDraftReply({ set: { left: true, 'Made Again': true, hotPlate: true } })] }),
    },
    aftermath: [{ if: { left: true, 'Made Again': false }, x: 2, text: 'He is back.' }],
  });

  it('stays where it can be a variable, and is never a word of conditions', () => {
    expect(at(draft, 'vars')).toEqual({ 'left-flag': false, 'made-again': false, hotPlate: false });
    expect(comments(migration(draft).text)).toEqual(expect.arrayContaining(['was "left"', 'was "Made Again"']));
  });

  it('is the same wherever it is set or asked', () => {
    expect(at(draft, 'beats', 'the-plate', 'replies', 0, 'set')).toEqual({
      'left-flag': true,
      'made-again': true,
      hotPlate: true,
    });
    expect(at(draft, 'aftermath', 0, 'if')).toEqual({ 'left-flag': true, 'made-again': false });
    expect(faults(draft)).toEqual([]);
  });
});

describe('the name of the file', () => {
  it.each([
    ['cold-waffles', 'cold-waffles'],
    ['Cold Waffles!', 'cold-waffles'],
    ['вафли', 'scenario'],
  ])('is a name of format 1: %s', (id, name) => {
    expect(at(aDraft({ id }), 'id')).toBe(name);
  });
});

describe('a link', () => {
  it('that led nowhere still does, so that the check can tell it', () => {
    const draft = aDraft({ nodes: { 'the-plate': aNode({ replies: [aDraftReply({ next: 'n9' })] }) } });
    expect(faults(draft).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'broken-link: Reply "own-it" in beat "the-plate" leads to "n9", but no beat or ending has that name.',
    ]);
  });
});

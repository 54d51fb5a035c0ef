import { afterAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read/read';
import { aBeat, aReply, aScenario, SHIPPED, shippedText, type Authored } from '../support/scenarios';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

async function scriptOf(content: Authored | string): Promise<string> {
  const { code, out, err } = await run('script', place.file('story.json', content));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** The part of a script under a heading, up to the next heading of that rank or higher. */
function part(script: string, heading: string): readonly string[] {
  const lines = linesOf(script);
  const from = lines.indexOf(heading);
  const rank = heading.indexOf(' ');
  const after = lines.slice(from + 1);
  const to = after.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= rank);
  return from < 0 ? [] : after.slice(0, to < 0 ? undefined : to).filter((line) => line !== '');
}

const beats = (first: Authored, more: Authored = {}): Authored => ({
  vars: { late: false, minutes: { min: 0, max: 9 }, hot: ['missed', 'met'] },
  beats: { 'the-plate': aBeat(first), 'the-bill': aBeat(), ...more },
});

describe('the head of a script', () => {
  it('tells what the story is about and how to read it', async () => {
    const script = await scriptOf(
      aScenario({
        summary: 'The waffles\nare cold.',
        version: '1.2',
        channel: 'phone',
        minutes: 4,
        difficulty: 2,
        moment: { stage: 'first', critical: true, touchpoint: 'usage', stakes: 'emotional' },
        contentNote: 'No abuse.',
        support: 'Ask your lead.',
        key: { status: 'panel', raters: 6 },
        goals: ['Start the fix'],
        glossary: [{ term: 'ISO', means: 'A standard' }],
      }),
    );
    expect(linesOf(script).slice(0, 4)).toEqual(['# Cold waffles', '', 'The waffles are cold.', '']);
    expect(part(script, '# Cold waffles').slice(1, 10)).toEqual([
      '- Name: cold-waffles, version 1.2',
      '- Channel: Phone',
      '- Time: about 4 minutes',
      '- Difficulty: Fairly easy: 2 of 5',
      '- Moment of truth: stage first, the first contact has failed already, touchpoint usage, stakes emotional',
      '- Before you read: No abuse.',
      '- If it stays with you: Ask your lead.',
      '- Scores: agreed by 6 people',
      '## How to read this',
    ]);
    expect(part(script, '## What is practised')).toEqual(['- Start the fix']);
    expect(part(script, '## Words explained')).toEqual(['- ISO: A standard']);
  });

  it('leaves out what the file does not say', async () => {
    const script = await scriptOf(aScenario());
    expect(script).not.toMatch(/undefined|null|NaN|\[object/);
    expect(script).not.toMatch(/^## (What you may|In the way|What was promised|What may cut in|What happens later)/m);
    expect(script).not.toContain('\n\n\n');
  });
});

describe('the people and the place in a script', () => {
  it('are the customer with the history card, the needs and what is minded', async () => {
    const script = await scriptOf(
      aScenario({
        vars: { hot: ['missed', 'met'] },
        customer: {
          name: 'Mr Adeyemi',
          callMe: 'Walter',
          arrives: 'angry',
          emotion: { root: 'sad', text: 'let down' },
          state: { trust: 30, heat: 70 },
          cares: { empathy: 1.2, speed: 0.8 },
          history: [{ label: 'Visits', text: 'First visit' }],
          needs: [{ id: 'plate', text: 'A hot plate', must: true, metWhen: { not: { hot: 'missed' } } }],
          variants: [{ id: 'last-bus', arrives: 'wary', vars: { hot: 'met' } }],
        },
      }),
    );
    expect(part(script, '## The customer: Mr Adeyemi')).toEqual([
      '- To be called: Walter',
      '- Underneath: sad: let down',
      '- Arrives: angry',
      '- To begin with: trust 30, upset 70',
      '- Minds: warmth x 1.2, effort x 0.8',
      '- History card, Visits: First visit',
      '- Must have: A hot plate (plate; met when hot is not missed)',
      'One of the people below comes, drawn by chance. What is not said of them is as above.',
      '### last-bus',
      '- Arrives: wary',
      '- Starts with: hot met',
    ]);
  });

  it('are where it happens, what one may do, and what was promised', async () => {
    const script = await scriptOf({
      ...aScenario(beats({})),
      setting: {
        role: 'You work the counter.',
        youMay: ['Remake a plate'],
        youMayNot: ['Leave'],
        friction: ['A queue'],
        salesPrompt: { text: 'Offer cream', shownAt: ['the-plate', 'the-bill'] },
      },
      moment: { promises: [{ id: 'hot', text: 'Hot', metWhen: { hot: 'met' }, exceededWhen: { late: false } }] },
    });
    expect(part(script, '## Where it happens')).toEqual([
      '- You: You work the counter.',
      '- Your employer asks you to: Offer cream (shown on page 1 (the-plate) and page 2 (the-bill))',
    ]);
    expect(part(script, '## What you may do')).toEqual(['- Remake a plate']);
    expect(part(script, '## What you may not do')).toEqual(['- Leave']);
    expect(part(script, '## In the way today')).toEqual(['- A queue']);
    expect(part(script, '## What was promised')).toEqual([
      '- Hot: kept when hot is met; more than kept when late is false; else missed',
    ]);
    expect(part(script, '## What the story keeps in mind')).toEqual([
      '- late: true or false; starts false',
      '- minutes: 0 to 9; starts 0',
      '- hot: missed or met; starts missed',
    ]);
    expect(part(script, '### 1. the-plate')).toContain('On your screen: Offer cream');
  });
});

describe('a page of a script', () => {
  it('tells who says what, how, and when', async () => {
    const says = [
      { text: 'These are cold.', cue: 'low', face: 'wary', gesture: 'push-plate-away' },
      {
        who: 'Tobi',
        text: 'Green!',
        if: { late: true },
        effects: { trust: -9, heat: 5, why: 'loud' },
      },
      'And you, {callMe}?',
    ];
    const script = await scriptOf(aScenario(beats({ phase: 'open', step: 'ask', turningPoint: true, says })));
    expect(part(script, '### 1. the-plate').slice(0, 4)).toEqual([
      '*Opening, complaint step ask, a turning point, the talk starts here*',
      '**Mr Adeyemi** (low): “These are cold.” [wary, push plate away]',
      '*When late is true:* **Tobi**: “Green!” At the first time: trust −9, upset +5 (loud).',
      '**Mr Adeyemi**: “And you, Mr Adeyemi?”',
    ]);
  });

  it.each([
    ['first', 'The first of these that fits:'],
    ['cycle', 'One of these, the next at each visit:'],
    ['shuffle', 'One of these, drawn:'],
    ['leastSeen', 'One of these, the one heard least:'],
  ])('tells how a line is picked: %s', async (pick, words) => {
    const script = await scriptOf(aScenario(beats({ says: { variants: ['Cold.', 'Colder.'], pick } })));
    expect(part(script, '### 1. the-plate').slice(1, 4)).toEqual([
      words,
      '- **Mr Adeyemi**: “Cold.”',
      '- **Mr Adeyemi**: “Colder.”',
    ]);
  });

  it('tells everything that hangs on a reply', async () => {
    const reply = aReply({
      moves: ['act'],
      questionType: 'need',
      complaintStep: 'respond',
      behaviours: { history: 1, speed: -1 },
      scores: { empathy: 3, advice: 4, noHardSell: 0 },
      set: { late: true },
      add: { minutes: 6 },
      effects: { trust: -9 },
      effort: 2,
      reaction: { cue: 'a nod', says: 'All right.', face: 'neutral', thought: 'Good.' },
      effect: 'It helps.',
      why: 'You acted.',
      tryInstead: 'Say it first.',
      if: { feeling: { below: 40 } },
      once: true,
      whenLocked: { show: 'Not yet' },
      examples: ['Three new ones.', 'Now.'],
      next: [{ if: { said: 'voucher' }, to: 'the-bill' }, { if: { visited: 'the-bill' }, to: 'done' }, { to: 'end' }],
    });
    const script = await scriptOf(aScenario(beats({ replies: [reply, aReply({ id: 'voucher', fallback: true })] })));
    const lines = part(script, '### 1. the-plate');
    expect(lines.slice(lines.indexOf('**A.** “I will make them again now.” (own-it)') + 1)).toEqual([
      '- Offered: only when the feeling is below 40; only until it has been said; else shown locked, with the reason “Not yet”',
      '- Scores: empathy 3, advice 4, no hard sell 0',
      '- What it does: act, asks a question of the kind need, complaint step respond',
      '- Shows: history (used what we know)',
      '- Breaks: speed',
      '- The customer: a nod: “All right.” [neutral]',
      '- Thinks: Good.',
      '- Effect: It helps.',
      '- Why: You acted.',
      '- Try instead: Say it first.',
      '- Sets: late to true and minutes +6',
      '- Extra points: trust −9',
      '- Work for the customer: 2 of 3',
      '- Also said as: “Three new ones.” or “Now.”',
      '- Then: when answer B of page 1 (the-plate) was said, go to page 2 (the-bill); ' +
        'when page 2 (the-bill) has been answered, the talk ends with ending 1 (done); ' +
        'else the talk ends, and the endings decide in their order.',
      '**B.** “I will make them again now.” (voucher)',
      '- Offered: only when nothing else is',
      '- Scores: empathy 3, advice 3',
      '- Then: the talk ends, and the endings decide in their order.',
    ]);
  });

  it('tells a short reaction and a silent one', async () => {
    const replies = [aReply({ reaction: 'Fine.' }), aReply({ id: 'b', reaction: { cue: 'a shrug' } })];
    const lines = part(await scriptOf(aScenario(beats({ replies }))), '### 1. the-plate');
    expect(lines).toContain('- The customer: “Fine.”');
    expect(lines).toContain('- The customer: a shrug: says nothing');
  });

  it('tells what silence does, and where a hub leads', async () => {
    const { next: _, ...back } = aReply();
    const script = await scriptOf(
      aScenario(
        beats({
          replies: [back],
          hub: { until: { late: true }, next: 'the-bill' },
          timer: { seconds: 20, onTimeout: { effect: 'He waits.' } },
        }),
      ),
    );
    const lines = part(script, '### 1. the-plate');
    expect(lines[1]).toBe('The talk comes back here until late is true. Then: go to page 2 (the-bill).');
    expect(lines.filter((line) => line === '- Then: back to this page.')).toHaveLength(2);
    expect(lines.slice(-3)).toEqual([
      '**Silence.** When time is on and nothing is said for 20 seconds.',
      '- Effect: He waits.',
      '- Then: back to this page.',
    ]);
  });

  it('tells of what cuts in, on its page and in a list, the highest first', async () => {
    const { next: _, ...back } = aReply();
    const phone = { id: 'phone', if: { turnsSince: 'the-plate', atLeast: 1 }, beat: 'the-phone', then: 'return' };
    const rage = {
      id: 'rage',
      if: { feeling: { below: 9 } },
      beat: 'the-bill',
      priority: 5,
      once: false,
      then: 'stay',
    };
    const script = await scriptOf({
      ...aScenario(beats({}, { 'the-phone': aBeat({ replies: [back] }) })),
      interrupts: [phone, rage],
    });
    expect(part(script, '### 3. the-phone')[1]).toBe(
      'Cuts in when at least 1 reply has been said since page 1 (the-plate) came up.',
    );
    expect(part(script, '### 3. the-phone')).toContain('- Then: back to the page that was waiting.');
    expect(part(script, '## What may cut in')).toEqual([
      '- rage: when the feeling is below 9, page 2 (the-bill) comes first; each time it is so; the page that was waiting is dropped.',
      '- phone: when at least 1 reply has been said since page 1 (the-plate) came up, page 3 (the-phone) comes first; ' +
        'one time only; then back to the page that was waiting.',
    ]);
  });

  it('tells of a page that is not written, since a draft is read too', async () => {
    const replies = [aReply({ next: 'the-bil' }), aReply({ id: 'b', if: { said: 'gone' } })];
    const script = await scriptOf(aScenario(beats({ replies })));
    expect(script).toContain('- Then: go to a page that is not written (the-bil).');
    expect(script).toContain('- Offered: only when an answer that is not written (gone) was said');
  });
});

describe('the end of a script', () => {
  it('is what happens later, and how it may end', async () => {
    const script = await scriptOf(
      aScenario({
        vars: { late: false },
        aftermath: [{ if: { late: true }, says: 'It rains.', effects: { trust: -20 } }, { says: 'Sunday.' }],
        endings: {
          left: { if: { left: true }, says: 'He goes.', expects: 'misery', cap: 20, title: 'Gone' },
          done: { says: 'He nods.', safe: true, review: { stars: 4, text: 'Well.' } },
        },
      }),
    );
    expect(part(script, '## What happens later').slice(1)).toEqual([
      '- When late is true: It rains. [trust −20]',
      '- Always: Sunday.',
    ]);
    expect(part(script, '### Ending 1: Gone (left)')).toEqual([
      'When the customer has left.',
      '“He goes.”',
      '- Meant to be: misery',
      '- Highest feeling: 20 of 100',
    ]);
    expect(part(script, '### Ending 2: done')).toEqual([
      'Whenever none above holds.',
      '“He nods.”',
      '- Ended safely: yes, this counts as done well',
      '- What the customer tells others: 4 of 5 stars. “Well.”',
    ]);
  });
});

describe('the script of a shipped scenario', () => {
  it.each(SHIPPED)('%s says every line, reply, card and ending that is in the file', async (id) => {
    const { code, out } = await run('script', `scenarios/${id}.json`);
    expect(code).toBe(0);
    const reading = readScenario(shippedText(id));
    if (!reading.ok) throw new Error(reading.fault[0]?.message);
    const { beats: all, endings, aftermath, customer } = reading.value.scenario;
    const texts = [
      ...Object.keys(all),
      ...Object.values(all).flatMap(({ says, replies }) => [
        ...[says].flat().flatMap((line) => (typeof line === 'object' && 'text' in line ? [line.text] : [])),
        ...replies.flatMap(({ text, effect = '', why = '', tryInstead = '' }) => [text, effect, why, tryInstead]),
      ]),
      ...Object.values(endings).map(({ says }) => says),
      ...aftermath.map(({ says }) => says),
      ...[customer, ...(customer.variants ?? [])].flatMap(({ history = [] }) => history.map(({ text }) => text)),
    ];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !out.includes(text))).toEqual([]);
    expect(out).not.toMatch(/undefined|\[object|not written|nowhere/);
  });
});

describe('what script cannot do', () => {
  it('exits 1 on a file with faults, and tells them with their cures', async () => {
    const { code, out, err } = await run('script', 'test/fixtures/broken/bad-name.json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(linesOf(err)[0]).toMatch(/bad-name\.json:11:17 {2}error {2}bad-name {2}/);
    expect(linesOf(err)[1]).toMatch(/^ {4}Use at most 80/);
  });

  it.each([[[]], [['a.json', 'b.json']]])('exits 2 unless one file is named: %j', async (args) => {
    const err = 'Name one scenario file. See: npm run turnaround -- script --help\n';
    expect(await run('script', ...args)).toEqual({ code: 2, out: '', err });
  });
});

import { act as settled } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import {
  aBallot,
  aBriefing,
  aDesk,
  aSplit,
  aTeam,
  aWall,
  LINE,
  NOON,
  options,
  someScores,
  votingScreen,
} from './deskFixtures';
import { axeFindings, button, click, desk, field, press, root, showRoom, type, words } from './deskSupport';

const main = (): HTMLButtonElement => root.querySelector('.desk-main') as HTMLButtonElement;

describe('the desk, now', () => {
  it('says what the room does, what the wall shows in short, and what Enter does in one button', async () => {
    const { acts } = await showRoom(desk());
    expect(root.querySelector('h1')?.textContent).toBe('They vote without a word');
    expect(words()).toContain('Play, three turning points, step 1 of 4');
    expect(words()).toContain('On the wall now: 3 replies, no counts. Ines: Is there anything that would have stopped');
    expect(main().textContent).toContain('Close the vote');
    await click('Close the vote');
    expect(acts()).toEqual([{ type: 'went.on', from: '1.0.7.voting.0' }]);
  });

  it('keeps the one button where it is as the room goes on, so that it can be pressed again', async () => {
    const { become, acts } = await showRoom(desk());
    const before = main();
    before.focus();
    await become(desk({ at: 'discussing', next: 'voteAgain', ballot: null, cue: '1.0.7.discussing.0' }));
    expect(main()).toBe(before);
    expect(document.activeElement).toBe(before);
    await click('Vote again');
    expect(acts()).toEqual([{ type: 'went.on', from: '1.0.7.discussing.0' }]);
  });

  it('asks for a step once while it waits to be taken, and says so when that takes long', async () => {
    vi.useFakeTimers();
    const waiting = { link: { other: true, rival: false, waiting: 2, alone: false } };
    const { acts, become } = await showRoom(desk());
    await click('Close the vote');
    await become(desk(), waiting);
    await click('Close the vote');
    await press('Enter');
    expect(acts()).toHaveLength(1);
    expect(words()).not.toContain('wait to be taken');
    await settled(() => void vi.advanceTimersByTime(1000));
    expect(words()).toContain('2 steps wait to be taken');
    await become(desk(), { link: { ...waiting.link, waiting: 0 } });
    await click('Close the vote');
    expect(acts()).toHaveLength(2);
    vi.useRealTimers();
  });

  it.each([
    ['Quiet slide', 'quiet'],
    ['History card', 'card'],
    ['Pause', 'paused'],
  ] as const)('%s goes over the wall and away again', async (name, veil) => {
    const { acts, become } = await showRoom(desk());
    await click(name);
    expect(acts()).toEqual([{ type: 'veiled', veil }]);
    await become(desk({ wall: aWall({ veil }) }));
    expect(button(name).getAttribute('aria-pressed')).toBe('true');
    expect(main().textContent).toContain('Take it off the wall');
    await click(name);
    await click('Take it off the wall');
    expect(acts().slice(1)).toEqual([
      { type: 'veiled', veil: 'none' },
      { type: 'veiled', veil: 'none' },
    ]);
  });

  it('gives notes, the hint of this moment and the sentence to ask, in the letter and words they need', async () => {
    const advocacy = { letter: 'B' as const, effect: 'It left her still stuck.' };
    const { become } = await showRoom(desk({ at: 'counted', advocacy, hint: 'twoViews' }));
    expect(words()).toContain('Name the pressure of the sales prompt.');
    expect(words()).toContain('Hear two views before you show the effect.');
    expect(words()).toContain('I saw many of us pick B. I worry what it leaves open. What were you seeing?');
    expect(words(), 'before the effect').not.toContain('still stuck');
    await become(desk({ at: 'effect', advocacy, hint: 'plusDelta' }));
    expect(words()).toContain(
      'I saw many of us pick B. This is what I think it did: It left her still stuck. What were you seeing?',
    );
  });

  it('has all to be read aloud, however little of it the wall has room for', async () => {
    const briefing = aBriefing({ youMay: ['Freeze a card', 'Give a credit'], youMayNot: [], salesPrompt: '' });
    const screen = { name: 'briefing' as const, briefing, team: null };
    const on = (over: Parameters<typeof aWall>[0]) =>
      desk({
        at: 'briefing',
        ballot: null,
        scores: [],
        wall: aWall({ method: null, screen, card: briefing, ...over }),
      });
    const { become } = await showRoom(on({}));
    const aloud = (): string => root.querySelector('.desk-aloud')?.textContent ?? '';
    expect(aloud()).toContain('Ines Carvalho calls us. Tuesday, 18:40. Her card was charged twice');
    expect(aloud()).toContain('You answer the phone at the bank.');
    expect(aloud()).toContain('We mayFreeze a cardGive a credit');
    expect(aloud()).not.toContain('March');
    await become(on({ veil: 'card' }));
    expect(aloud()).toMatch(/^To read aloudMarchSaid no to the paid coverWe may/);
    await become(on({ veil: 'quiet' }));
    expect(aloud()).toBe('');
    await become(desk());
    expect(aloud()).toBe('');
  });

  it('names the pressure where the wall shows the rule of the house', async () => {
    const screen = { name: 'line' as const, line: LINE, salesPrompt: 'Offer the cover.', place: 0, of: 1 };
    await showRoom(desk({ at: 'line', ballot: null, wall: aWall({ method: null, screen }) }));
    expect(words()).toContain('The rule says: “Offer the cover.”');
  });
});

describe('the times of the plan', () => {
  it('run on from the last fact, against the minutes planned, and say when they are over', async () => {
    await showRoom(desk(), {}, NOON + 7000);
    const open = root.querySelector('[aria-current="step"]')?.textContent ?? '';
    expect(open).toContain('4:55');
    expect(open).toContain('of 9 min');
    expect(words()).toContain('6:50 of 20 min in all');
    await showRoom(desk(), {}, NOON + 600_000);
    expect(root.querySelector('[aria-current="step"]')?.textContent).toContain('Over its time');
  });

  it('stand still in a pause', async () => {
    await showRoom(desk({ wall: aWall({ veil: 'paused' }) }), {}, NOON + 600_000);
    expect(root.querySelector('[aria-current="step"]')?.textContent).toContain('4:48');
  });

  it('lead to any step', async () => {
    const { acts } = await showRoom(desk());
    await click('Go to another step');
    await click('One if-then card each', root.querySelector('dialog') as ParentNode);
    expect(acts()).toEqual([{ type: 'step.entered', step: 'close', from: '1.0.7.voting.0' }]);
  });
});

describe('counting', () => {
  it('keeps each count as it is typed, with the others, and goes on by Enter from field to field to the button', async () => {
    const { acts } = await showRoom(desk());
    await type(field('Votes for A'), '1');
    await type(field('Votes for A'), '12');
    await type(field('Votes for B'), '5');
    expect(acts().map((act) => (act.type === 'votes.counted' ? act.counts.map(({ votes }) => votes) : act))).toEqual([
      [1, 0, 0],
      [12, 0, 0],
      [12, 5, 0],
    ]);
    await press('Enter', '', {}, field('Votes for A'));
    expect(document.activeElement).toBe(field('Votes for B'));
    field('Votes for C').focus();
    await press('Enter', '', {}, field('Votes for C'));
    expect(document.activeElement).toBe(main());
  });

  it('leads a digit pressed beside the fields into the first one', async () => {
    await showRoom(desk());
    await press('7');
    expect(document.activeElement).toBe(field('Votes for A'));
  });

  it('shows what was counted elsewhere, but never under the hands of who types', async () => {
    const { become } = await showRoom(desk());
    const seen = (votes: number) =>
      aBallot({ options: options(3).map((option) => ({ ...option, votes })), total: 3 * votes });
    await become(desk({ ballot: seen(4) }));
    expect(field('Votes for B').value).toBe('4');
    await type(field('Votes for B'), '1');
    await become(desk({ ballot: seen(6) }));
    expect([field('Votes for A').value, field('Votes for B').value]).toEqual(['6', '1']);
    expect(words()).toContain('18 of 18 people counted.');
  });

  it('sends nothing that is no number of people, and marks the field', async () => {
    const { acts } = await showRoom(desk());
    for (const text of ['x', '-1', '1.5', '501']) await type(field('Votes for A'), text);
    expect(acts()).toEqual([]);
    expect(field('Votes for A').getAttribute('aria-invalid')).toBe('true');
    await type(field('Votes for A'), '');
    expect(acts()).toHaveLength(1);
  });

  it('tells too many with both cures at hand', async () => {
    const { acts } = await showRoom(desk({ ballot: aBallot({ total: 27, tooMany: true }) }));
    expect(root.querySelector('.desk-many')?.textContent).toContain('27 votes are typed, and 18 people are here.');
    await type(field('People here', root.querySelector('.desk-many') as ParentNode), '27');
    await click('Change', root.querySelector('.desk-many') as ParentNode);
    expect(acts()).toEqual([{ type: 'room.resized', people: 27 }]);
  });

  it('says what a locked reply waits for, and gives it no field', async () => {
    const ballot = aBallot();
    const [first, ...rest] = ballot.options;
    if (first === undefined) throw new Error('no options');
    await showRoom(
      desk({ ballot: { ...ballot, options: [{ ...first, locked: 'She has not said it yet.' }, ...rest] } }),
    );
    expect(words()).toContain('Locked: She has not said it yet.');
    expect(() => field('Votes for A')).toThrow('no field');
  });

  it('shows three scales for each reply, and which has none better, to nobody else', async () => {
    await showRoom(desk());
    const first = root.querySelector('.desk-option')?.textContent ?? '';
    for (const said of ['Empathy 4', 'Advice 3', 'No hard sell 4', 'Best here']) expect(first).toContain(said);
    await showRoom({ name: 'wall', wall: aWall(), desk: aDesk({ scores: someScores() }) });
    expect(words()).not.toContain('Empathy');
  });
});

describe('deciding', () => {
  it('is offered after a tie by a button for each letter; the main button leads to them and presses none', async () => {
    const tie = { at: 'tied' as const, next: 'decideFirst' as const, hint: 'tie' as const };
    const { acts } = await showRoom(desk({ ...tie, ballot: aBallot({ tied: true, mayDecide: true, total: 18 }) }));
    expect(words()).toContain('A tie. Hear both sides, then say what is done.');
    await click('Say what is done');
    expect(document.activeElement?.textContent, 'the wall shows them, too').toBe('Votes');
    (document.activeElement as HTMLElement).blur();
    await press('Enter');
    expect(document.activeElement?.id).toBe('votes-heading');
    await press('Enter', '', {}, document.activeElement as Element);
    expect(acts(), 'a second Enter decides nothing').toEqual([]);
    await click('Do B');
    expect(acts()).toEqual([{ type: 'decided', ballot: '0-7-1', option: 'reply-2' }]);
  });

  it('is all there is to a turn of one team', async () => {
    const team = aTeam(1, 'Harbour');
    const wall = aWall({ screen: votingScreen({ team }) });
    await showRoom(desk({ wall, teams: [team], next: 'decideFirst', ballot: aBallot({ mayDecide: true }) }));
    expect(words()).toContain('The team decides alone. Press what they say.');
    expect(root.querySelectorAll('.desk-count')).toHaveLength(0);
    expect(root.querySelectorAll('.desk-decide')).toHaveLength(3);
  });

  it('keeps few votes of an anonymous room back, once they are closed', async () => {
    await showRoom(desk({ at: 'tied', ballot: aBallot({ tied: true, hidden: true, mayDecide: true }) }));
    expect(words()).toContain('Fewer than five votes.');
    expect([...root.querySelectorAll('.desk-votes')].map((one) => one.textContent)).toEqual(['–', '–', '–']);
  });

  it('shows votes by keys as they come, with the keys of each team', async () => {
    const teams = [aTeam(1, 'Harbour'), aTeam(4, 'Bridge')];
    const seats = [
      { team: teams[0] as (typeof teams)[number], letter: 'B' as const },
      { team: teams[1] as (typeof teams)[number], letter: null },
    ];
    await showRoom(desk({ way: 'keys', teams, ballot: aBallot({ way: 'keys', seats, total: 1 }) }));
    expect(words()).toContain('1 of 2 teams have voted.');
    const shown = [...root.querySelectorAll('.desk-seats li')].map((one) => one.textContent);
    expect(shown).toEqual(['HarbourKeys Q W E RB', 'BridgeKeys J K L ;Not yet']);
  });

  it.each([
    [false, 'Votes, only you see them', '3 replies to talk about, no counts'],
    [true, 'Votes', 'The counts of the vote'],
  ])('shows the first votes while neighbours talk, on the wall too: %s', async (firstCounts, title, shown) => {
    const none = { first: null, second: null, chosen: false };
    const split = aSplit({ options: options(3).map((one, place) => ({ ...one, ...none, first: 6 + place })) });
    const bare = aSplit({ options: options(3).map((one) => ({ ...one, ...none })) });
    const screen = { name: 'discussing', line: null, split: firstCounts ? split : bare, firstCounts } as const;
    await showRoom(desk({ at: 'discussing', ballot: null, split, wall: aWall({ method: 'discuss', screen }) }));
    expect(root.querySelector('#votes-heading')?.textContent).toBe(title);
    expect([...root.querySelectorAll('.desk-split b')].map((one) => one.textContent)).toEqual(['6', '7', '8']);
    expect(words()).toContain(`On the wall now: ${shown}`);
  });

  it('shows both votes once they are closed, and what is done', async () => {
    await showRoom(
      desk({
        at: 'counted',
        ballot: null,
        split: aSplit(),
        wall: aWall({ method: 'see', screen: { name: 'counted', line: null, split: aSplit() } }),
      }),
    );
    const rows = [...root.querySelectorAll('.desk-option')].map((row) => row.textContent);
    expect(rows[0]).toContain('This one is done');
    expect(rows[0]).toContain('9 now6 before');
    expect(rows[1]).not.toContain('This one is done');
  });
});

describe('access on the desk', () => {
  it.each([
    ['a vote', {}],
    ['a tie', { at: 'tied' as const, next: 'decideFirst' as const, ballot: aBallot({ tied: true, mayDecide: true }) }],
    ['too many votes', { ballot: aBallot({ tooMany: true, total: 30 }) }],
    ['a line', { at: 'line' as const, ballot: null, scores: [] }],
  ])('axe finds nothing in %s', async (_name, over) => {
    await showRoom(desk(over));
    expect(await axeFindings()).toEqual([]);
  });
});

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { RoomScreen } from '../../../src/app/room/view';
import { aDoor, aRoom } from './deskFixtures';
import {
  axeFindings,
  button,
  click,
  desk,
  dialogWords,
  field,
  press,
  root,
  showRoom,
  type,
  wall,
  words,
} from './deskSupport';

const door = (over: Parameters<typeof aDoor>[0] = {}): RoomScreen => ({ name: 'door', door: aDoor(over) });
const pick = (label: string) =>
  act(() => {
    const labels = [...root.querySelectorAll('label')];
    const isNamed = (one: HTMLElement): boolean => one.textContent.trim() === label;
    const found = labels.find(isNamed) ?? labels.find((one) => one.textContent.includes(label));
    if (found === undefined) throw new Error(`no choice: ${label}`);
    found.querySelector('input')?.click();
  });

describe('opening a room', () => {
  it('shows each plan with its time, what happens in it, and what comes up in its stories', async () => {
    await showRoom(door());
    const plans = [...root.querySelectorAll('.door-plan')].map((one) => one.textContent);
    expect(plans).toHaveLength(3);
    expect(plans[0]).toContain('20 min');
    expect(plans[1]).toContain('45 min');
    expect(plans[1]).toContain('The relay');
    expect(plans[2]).toContain('90 min');
    for (const plan of plans) expect(plan).toContain('A caller shouts and threatens.');
  });

  it('opens what was chosen', async () => {
    const { sent } = await showRoom(door());
    await pick('Misery to magic');
    await type(field('How many people are here?'), '24');
    await pick('Cards');
    await pick('Keep them private');
    await pick('3');
    await type(field('Name of team 2'), ' Bridge ');
    await click('Open the room');
    expect(sent).toEqual([
      {
        type: 'door.open',
        choice: {
          plan: 'ninety',
          people: 24,
          way: 'cards',
          anonymous: true,
          firstCounts: false,
          teams: ['Team 1', 'Bridge', 'Team 3'],
        },
      },
    ]);
  });

  const firstCounts = () => {
    const legend = [...root.querySelectorAll('legend')].find((one) => one.textContent.includes('first counts'));
    return legend?.closest('fieldset') ?? null;
  };

  it('keeps the first counts for later, and says why, unless it is told otherwise', async () => {
    const { sent } = await showRoom(door());
    await type(field('How many people are here?'), '12');
    const said = (): string =>
      document.getElementById(firstCounts()?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(firstCounts()?.querySelector('label:has(:checked)')?.textContent).toBe('After both votes');
    expect(said()).toContain('Seen counts pull people to the most chosen letter.');
    await click('Open the room');
    await pick('While people talk');
    expect(said()).toContain('People see them before they have talked.');
    await click('Open the room');
    expect(sent).toMatchObject([{ choice: { firstCounts: false } }, { choice: { firstCounts: true } }]);
  });

  it('asks about first counts only where a plan has the room vote twice', async () => {
    const { sent } = await showRoom(door());
    await type(field('How many people are here?'), '12');
    await pick('While people talk');
    await pick('Taking turns');
    expect(firstCounts()).toBeNull();
    await pick('2');
    await click('Open the room');
    expect(sent).toMatchObject([{ choice: { plan: 'forty-five', firstCounts: false } }]);
    await pick('One talk, one turn');
    expect(firstCounts()?.querySelector('label:has(:checked)')?.textContent).toBe('While people talk');
  });

  it.each(['', '0', '501', 'many', '2.5'])('asks for the number of people, not “%s”', async (typed) => {
    const { sent } = await showRoom(door());
    await type(field('How many people are here?'), typed);
    await click('Open the room');
    expect(sent).toEqual([]);
    expect(words()).toContain('Type a whole number from 1 to 500.');
    expect(words()).toContain('Something is missing above.');
    expect(document.activeElement).toBe(field('How many people are here?'));
    await type(field('How many people are here?'), '7');
    await click('Open the room');
    expect(sent).toHaveLength(1);
  });

  it('says when a plan is meant for more or fewer, and opens it all the same', async () => {
    const { sent } = await showRoom(door());
    await type(field('How many people are here?'), '3');
    expect(words()).toContain('This plan is meant for 6 to 60 people. It works with others too.');
    await click('Open the room');
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['Taking turns', 'Raised hands', 'This plan has teams take turns.'],
    ['Misery to magic', 'Raised hands', 'This plan has teams take turns.'],
    ['One talk, one turn', 'A key for each team', 'Voting by keys needs teams.'],
  ])('asks for teams where “%s” by “%s” needs them', async (plan, way, says) => {
    const { sent } = await showRoom(door());
    await type(field('How many people are here?'), '12');
    await pick(plan);
    await pick(way);
    expect(() => pick('None')).toThrow('no choice');
    await click('Open the room');
    expect(sent).toEqual([]);
    expect(root.querySelector('.door-teams [role="alert"]')?.textContent).toContain(says);
    await pick('2');
    await click('Open the room');
    expect(sent).toHaveLength(1);
  });

  it('asks for a name of its own for each team', async () => {
    const { sent } = await showRoom(door());
    await type(field('How many people are here?'), '12');
    await pick('2');
    await type(field('Name of team 1'), 'team 2');
    await type(field('Name of team 2'), 'Team 2');
    await click('Open the room');
    expect(words()).toContain('Another team has this name.');
    await type(field('Name of team 2'), '  ');
    expect(words()).toContain('Give this team a name.');
    expect(sent).toEqual([]);
    await type(field('Name of team 2'), 'x'.repeat(99));
    await click('Open the room');
    expect(sent[0]).toMatchObject({ choice: { teams: ['team 2', 'x'.repeat(24)] } });
  });

  it('says where plans come from when there are none', async () => {
    await showRoom(door({ plans: [] }));
    expect(words()).toContain('The folder scenarios/sessions holds them.');
  });
});

describe('rooms before', () => {
  it('come first when they were broken off, and go on at one press', async () => {
    const { sent } = await showRoom(door({ unfinished: [aRoom('a')] }));
    const headings = [...root.querySelectorAll('h2')].map((one) => one.textContent);
    expect(headings[0]).toBe('Go on where it stopped');
    await click('Go on');
    expect(sent).toEqual([{ type: 'door.resume', room: 'a' }]);
  });

  it('show their report', async () => {
    const { sent } = await showRoom(door({ past: [aRoom('b', { title: 'Taking turns' })] }));
    expect(button('Report').textContent).toContain('Taking turns, 3 March 2026');
    await click('Report');
    expect(sent).toEqual([{ type: 'door.report', room: 'b' }]);
  });

  it('are removed only after a question that says what goes', async () => {
    const { sent } = await showRoom(door({ past: [aRoom('b')] }));
    await click('Remove');
    expect(dialogWords()).toContain('with its votes, notes, rules and cards');
    await click('Keep it');
    expect(sent).toEqual([]);
    await click('Remove');
    await click('Remove it');
    expect(sent).toEqual([{ type: 'door.remove', room: 'b' }]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('come back from a file', async () => {
    const { sent } = await showRoom(door());
    const input = root.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    const file = new File(['{}'], 'room.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await file.arrayBuffer();
    });
    await expect
      .poll(() => sent)
      .toEqual([{ type: 'door.file', file: { name: 'room.json', bytes: expect.anything() } }]);
  });
});

describe('the check of the last row', () => {
  it('shows one sentence in three sizes, with ground and letters to choose, and leads back', async () => {
    const { sent } = await showRoom(door());
    await click('Check the last row');
    expect(document.activeElement?.textContent).toBe('Can the last row read this?');
    const sizes = [...root.querySelectorAll('.row-wall li')];
    expect(sizes).toHaveLength(3);
    expect(new Set(sizes.map((one) => one.querySelector('b')?.textContent)).size).toBe(1);
    await pick('Bright');
    await pick('Large');
    expect(sent).toEqual([
      { type: 'look.change', change: { ground: 'bright' } },
      { type: 'look.change', change: { size: 'large' } },
    ]);
    expect(await axeFindings()).toEqual([]);
    await press('Escape');
    expect(root.querySelector('h1')?.textContent).toBe('One screen, one team');
    await click('Check the last row');
    await click('Done');
    expect(button('Open the room')).toBeDefined();
  });
});

describe('the door itself', () => {
  it.each([
    ['wall', '../', 'guide/'],
    ['desk', '../../', '../guide/'],
  ] as const)('leads home from the %s’s page by %s, and to the guide by %s', async (role, home, guide) => {
    await showRoom(door(), { role });
    const linkTo = (name: string) => [...root.querySelectorAll('a')].find((one) => one.textContent.includes(name));
    expect(linkTo('To the street')?.getAttribute('href')).toBe(home);
    expect(linkTo('The facilitator’s guide')?.getAttribute('href')).toBe(guide);
    expect(linkTo('The facilitator’s guide')?.hasAttribute('target')).toBe(false);
  });

  it('axe finds nothing, with rooms and teams', async () => {
    await showRoom(door({ unfinished: [aRoom('a')], past: [aRoom('b'), aRoom('c')] }));
    await pick('2');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the guide', () => {
  const link = () => [...root.querySelectorAll('dialog a')].find((one) => one.textContent.includes('guide'));

  it('opens beside the desk from its keys, so that nothing there is lost', async () => {
    await showRoom(desk());
    await press('?');
    expect(link()?.getAttribute('href')).toBe('../guide/');
    expect(link()?.getAttribute('target')).toBe('_blank');
    expect(link()?.textContent).toContain('opens in a new tab');
  });

  it('never comes up on the wall', async () => {
    await showRoom(wall());
    await press('?');
    expect(dialogWords()).toContain('Go on: next line');
    expect(link()).toBeUndefined();
  });
});

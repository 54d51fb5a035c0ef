// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DeeperView } from '../../src/core/projections/deeperViews';
import { aDeeper, aPath, aPlace, section, showDebrief } from './debriefSupport';
import { aTurn, axeFindings } from './support';

const lines = (whole: ParentNode, selector = 'li'): readonly string[] =>
  [...whole.querySelectorAll(selector)].map((line) => line.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
const text = (whole: ParentNode): string => whole.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const shown = (over: Partial<DeeperView>) => showDebrief({}, aDeeper(over));

describe('under the top of the debrief', () => {
  it('gives axe nothing to find, all unfolded', async () => {
    const { root } = await shown({ firstMisery: true });
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await axeFindings(root)).toEqual([]);
  });

  it('keeps its order, from what mattered most to what comes next', async () => {
    const { root } = await shown({});
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'The feeling, turn by turn',
      'The moments of truth',
      'Where each point came from',
      'Chances taken',
      'Friendly, empathetic, personal',
      'What was needed',
      'What had been promised',
      'What came of it',
      'The review',
      'The five steps of a complaint',
      'Kinds of question',
      'Your path through this story',
      '100 customers like this one',
      'Turn by turn',
      'Words for these moments',
      'What next',
    ]);
  });

  it('shows what the top knows while the rest is still being worked out', async () => {
    const { root } = await showDebrief({}, null);
    const headings = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toContain('Turn by turn');
    expect(headings).not.toContain('Your path through this story');
  });
});

describe('the moments of truth', () => {
  it('are the biggest fall and rise, with what was said and what to try', async () => {
    const { root } = await shown({});
    const moments = lines(section(root, 'The moments of truth'));
    expect(moments).toHaveLength(2);
    expect(moments[0]).toContain('Turn 1: biggest fall');
    expect(moments[0]).toContain('“Reply 1.”');
    expect(moments[0]).toContain('Start the iron in the same breath.');
    expect(moments[1]).toContain('Turn 2: biggest rise +46');
  });

  it('lead to another reply from there, and to the whole turn', async () => {
    const { root, sent, press } = await shown({});
    const buttons = [...section(root, 'The moments of truth').querySelectorAll('button')];
    await press(buttons[0] as HTMLElement);
    expect(sent).toEqual([{ type: 'branch.play', turn: 1 }]);
    await press(buttons[3] as HTMLElement);
    expect(document.activeElement?.textContent).toBe('“Reply 2.”');
  });

  it('offer no other reply where there was none', async () => {
    const { root } = await shown({ branches: [2] });
    const named = lines(section(root, 'The moments of truth'), 'button');
    expect(named).toEqual(['See the whole turn', 'Try another reply from here', 'See the whole turn']);
  });
});

describe('where each point came from', () => {
  it('names the words that lost points, most first, and those that gave all', async () => {
    const { root } = await shown({});
    const [, advice] = section(root, 'Where each point came from').querySelectorAll('.point-lines');
    expect(lines(advice as Element, 'h4, li')).toEqual([
      'Points left behind',
      'Turn 10 of 4“Reply 1.”',
      'All that was on offer',
      'Turn 24 of 4“Reply 2.”',
    ]);
  });

  it('leads from a line to its turn, also one that is not shown yet', async () => {
    const over = { turns: [1, 2, 3].map((turn) => aTurn(turn, { turningPoint: false })) };
    const { root, press } = await showDebrief({ ...over, arc: [] });
    const hidden = (): readonly boolean[] =>
      [...root.querySelectorAll('.turn')].map((turn) => turn.hasAttribute('hidden'));
    expect(hidden()).toEqual([true, true, true]);
    await press(root.querySelector('.point-lines button') as HTMLElement);
    expect(hidden()).toEqual([false, false, false]);
    expect(document.activeElement?.id).toBe('turn-1');
    expect(document.activeElement?.parentElement?.querySelector('details')?.open).toBe(true);
  });
});

describe('complaint steps and questions', () => {
  it('say which steps were taken, missed, not met or not there, and their order', async () => {
    const { root } = await shown({});
    const whole = section(root, 'The five steps of a complaint');
    expect(lines(whole)).toEqual([
      'Listen and askTurn 1',
      'Read the customerOn offer in turns 2, 3, not taken',
      'Respond quicklyTurns 2, 3',
      'Solve it and checkNot on your way',
      'Log itNot in this story',
    ]);
    expect(text(whole)).toContain('2 of 5 came up in this talk.');
    expect(text(whole)).toContain('In this order: Listen and ask (1), Respond quickly (2 to 3).');
    expect(text(whole)).toContain('Read from what the author marked on each line.');
  });

  it('claim nothing about lines where only the talk was marked', async () => {
    const { steps } = aDeeper();
    const { root } = await shown({ steps: steps && { ...steps, byLine: false } });
    expect(text(section(root, 'The five steps of a complaint'))).toContain('It does not say how well a line did it.');
  });

  it('tell the kinds of question, and what a close without servicing leaves', async () => {
    const { root } = await shown({});
    const whole = section(root, 'Kinds of question');
    expect(lines(whole)).toEqual([
      'What is neededAsked in turn 1',
      'Which way to chooseNot on offer',
      'Whether it is right nowNot on offer',
      'How it will be in useOn offer in turn 3, not asked',
    ]);
    expect(text(whole)).toContain('leaves later use unattended');
  });

  it('are left out where nothing was marked', async () => {
    const { root } = await shown({ steps: null, questions: null, bottomLine: null });
    expect(root.querySelector('#steps-heading, #questions-heading, #felt-heading')).toBeNull();
  });
});

describe('friendly, empathetic, personal', () => {
  it('is one line, and ticks for what customers come for', async () => {
    const { root } = await shown({});
    const whole = section(root, 'Friendly, empathetic, personal');
    expect(whole.querySelector('.bottom-line')?.textContent).toBe(
      'Friendly in 3 of 3 lines, empathetic in 1, personal in 1 of 2 chances.',
    );
    expect(lines(whole).map((line) => line.slice(-6))).toEqual(['1 of 2', '0 of 3']);
    expect([...whole.querySelectorAll('li')].map((line) => line.className)).toEqual(['used', 'missed']);
  });

  it('leaves out what had no chance', async () => {
    const bottomLine = { lines: 1, friendly: 0, empathetic: 0, personal: { taken: 0, chances: 0 } };
    const { root } = await shown({ bottomLine, felt: [] });
    const whole = section(root, 'Friendly, empathetic, personal');
    expect(whole.querySelector('.bottom-line')?.textContent).toBe('Friendly in 0 of 1 line, empathetic in 0.');
    expect(whole.querySelector('details')).toBeNull();
  });
});

describe('a review read before the talk', () => {
  it.each([
    [-5, 'Mr Adeyemi read a review before the talk: the start was 5 points lower.'],
    [1.2, 'Mr Adeyemi read a review before the talk: the start was 1 point higher.'],
    [-0.3, 'Mr Adeyemi read a review before the talk. It left the start as it was.'],
  ])('is told with what it did to the start: %f', async (moved, words) => {
    const { root } = await shown({ moved });
    expect(root.querySelector('.heard-before')?.textContent.trim()).toBe(words);
  });

  it('is no word of where none was read', async () => {
    const { root } = await shown({ moved: null });
    expect(text(root)).not.toContain('before the talk');
  });
});

describe('the review', () => {
  it('is somebody’s zero moment', async () => {
    const { root } = await shown({});
    expect(text(section(root, 'The review'))).toContain('This is somebody’s zero moment.');
  });
});

describe('100 customers', () => {
  const figures = (whole: ParentNode, name: string) => whole.querySelectorAll(`.hundred .p-${name}`).length;

  it('are a hundred figures, a list with numbers, and the label of their survey', async () => {
    const { root } = await shown({});
    const whole = section(root, '100 customers like this one');
    expect([figures(whole, 'another'), figures(whole, 'value'), figures(whole, 'nothing')]).toEqual([29, 58, 13]);
    expect(lines(whole)).toEqual(['29 buy another product', '58 raise the value', '13 do nothing']);
    expect(whole.querySelector('svg.hundred')?.getAttribute('aria-label')).toBe(
      '100 figures. After magic: 29 buy another product, 58 raise the value, 13 do nothing.',
    );
    expect(text(whole)).toContain('Retail bank customers, Europe, one 2000s survey. An illustration.');
  });

  it('swap to the other crowd with one press', async () => {
    const { root, click } = await shown({});
    await click('After misery');
    const whole = section(root, '100 customers like this one');
    expect([figures(whole, 'switch'), figures(whole, 'worse'), figures(whole, 'value')]).toEqual([15, 85, 0]);
    expect(lines(whole)[1]).toBe('85 think worse of you but change nothing');
    expect([...whole.querySelectorAll('button')].map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
    ]);
  });

  it('say that the survey has no figures for the middle', async () => {
    const { root } = await shown({ crowds: [{ grade: 'mediocre', shares: [{ name: 'unknown', count: 100 }] }] });
    const whole = section(root, '100 customers like this one');
    expect(figures(whole, 'unknown')).toBe(100);
    expect(text(whole)).toContain('The survey has no figures for the middle.');
  });

  it('bring the one third, with its source, at a first end in misery only', async () => {
    const first = await shown({ firstMisery: true });
    expect(text(first.root)).toContain('One third leave a brand they loved');
    expect(text(first.root)).toContain('So says the source article on critical moments.');
    const later = await shown({});
    expect(text(later.root)).not.toContain('One third leave');
  });

  it('are left out where the talk has no crowd', async () => {
    const { root } = await shown({ crowds: [] });
    expect(root.querySelector('.hundred-card')).toBeNull();
  });
});

describe('the path through the story', () => {
  it('is counted in words and told turn by turn', async () => {
    const { root } = await shown({});
    const whole = section(root, 'Your path through this story');
    expect(text(whole)).toContain('You met 2 of 3 moments, and 1 of 1 endings.');
    expect(lines(whole, '.path-list li')).toEqual([
      'Turn 1 “Reply 1.” From turn 1, one other way leads on.',
      'Turn 2 “Reply 2.”',
      'Turn 3 “Reply 3.” From turn 3, two other ways lead on.',
      'The end: More than the advert said',
    ]);
  });

  it('is drawn with the numbers of its turns and no other word', async () => {
    const { root } = await shown({});
    const map = root.querySelector('svg.path');
    expect(lines(map as Element, 'text')).toEqual(['1', '2-3']);
    expect(map?.querySelectorAll('.taken')).toHaveLength(2);
    expect(map?.querySelectorAll('.way')).toHaveLength(1);
    expect(map?.querySelectorAll('.hidden circle')).toHaveLength(1);
    expect(map?.getAttribute('aria-label')).toBe('Map of the story with your path');
  });

  it('shows turns that come back to a place, and what earlier plays met', async () => {
    const path = aPath({
      nodes: [aPlace(0, 0, { state: 'met', turns: [1, 4] }), aPlace(1, 0, { state: 'known' })],
      ways: [],
      known: { lines: ['The phone rings.'], titles: ['Rude'] },
      beats: { met: 1, known: 1, of: 2 },
      endings: { met: 0, known: 2, of: 3 },
    });
    const { root } = await shown({ path });
    const whole = section(root, 'Your path through this story');
    expect(lines(whole, 'svg text')).toEqual(['1+']);
    expect(whole.querySelectorAll('.known .seen')).toHaveLength(1);
    expect(text(whole)).toContain('In earlier plays you met 1 more moment and 2 more endings.');
    expect(lines(whole, 'ul li')).toEqual(['The phone rings.', 'Rude']);
  });

  it('is told in words alone where the story is too large to be drawn', async () => {
    const { root } = await shown({ path: aPath({ nodes: [], ways: [] }) });
    expect(root.querySelector('svg.path')).toBeNull();
    expect(root.querySelectorAll('.path-list li')).toHaveLength(4);
  });
});

describe('the words for moments', () => {
  it('begin with those of this talk and hold all ten, each with its source and limit', async () => {
    const { root } = await shown({});
    const whole = section(root, 'Words for these moments');
    expect(text(whole)).toContain('This talk was a first moment of truth.');
    expect(lines(whole, '.entries h3').slice(0, 2)).toEqual(['First moment', 'Magic']);
    const all = whole.querySelectorAll('details .entry');
    expect(all).toHaveLength(10);
    for (const entry of all) expect(entry.querySelectorAll('dd')).toHaveLength(2);
  });

  it('say where the sources disagree', async () => {
    const { root } = await shown({});
    const words = text(section(root, 'Words for these moments'));
    expect(words).toContain('The articles disagree.');
    expect(words).toContain('One article credits the word to A. G. Lafley');
  });

  it('begin with the moment of truth itself where the author names none', async () => {
    const { root } = await shown({ stage: null });
    const whole = section(root, 'Words for these moments');
    expect(lines(whole, '.entries h3')[0]).toBe('Moment of truth');
    expect(text(whole)).not.toContain('This talk was');
  });
});

describe('what next', () => {
  it('leads to the other side and back', async () => {
    const { sent, click } = await shown({});
    await click('See it from the other side');
    await click('Back to the street');
    expect(sent).toEqual([{ type: 'walk.open' }, { type: 'library.open' }]);
  });

  it('prints with everything unfolded, and folds it again', async () => {
    const { root } = await shown({});
    const folds = [...root.querySelectorAll('details')];
    const states = (): readonly boolean[] => folds.map((one) => one.open);
    const before = states();
    expect(before).toContain(false);
    dispatchEvent(new Event('beforeprint'));
    expect(states()).not.toContain(false);
    dispatchEvent(new Event('afterprint'));
    expect(states()).toEqual(before);
  });
});

describe('on a phone', () => {
  it('what goes deeper is folded, and open where there is room', async () => {
    const open = async (): Promise<number> => (await shown({})).root.querySelectorAll('details.fold[open]').length;
    expect(await open()).toBeGreaterThan(4);
    document.documentElement.dataset['width'] = 'narrow';
    expect(await open()).toBe(0);
  });
});

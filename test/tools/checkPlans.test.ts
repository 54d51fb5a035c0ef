import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, type Authored } from '../support/scenarios';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);
mkdirSync(`${place.folder}/sessions`);

const aPlan = (scenario: string, over: Authored = {}): Authored => ({
  format: 1,
  id: 'ten-minutes',
  title: 'Ten minutes',
  summary: 'One short story.',
  people: { from: 4, to: 20 },
  steps: [{ do: 'play', id: 'the-play', title: 'The play', minutes: 9, scenario, ...over }],
});

const checked = async (plan: unknown, name = 'ten-minutes'): Promise<readonly string[]> => {
  const file = place.file(`sessions/${name}.json`, plan);
  return linesOf((await run('check', file)).out).map((line) => line.replace(file, 'PLAN'));
};

describe('check of a session plan', () => {
  it('passes a plan of stories that ship, and says that it has nothing to be fair in', async () => {
    expect(await checked(aPlan('three-waffles', { stops: ['the-plate'] }))).toEqual([
      'PLAN  plays: passed  polished: passed',
      '1 file, 0 errors, 0 warnings.',
    ]);
  });

  it('tells a story, a beat and an activity that are not there, with place and cure', async () => {
    expect(await checked(aPlan('three-wafles'))).toEqual([
      'PLAN:16:19  error  unknown-scenario  Step "the-play" plays "three-wafles", but there is no scenario of that name.',
      '    Did you mean "three-waffles"?',
      'PLAN  plays: 1 error  polished: not looked at yet',
      '1 file, 1 error, 0 warnings.',
    ]);
    const beat = await checked(aPlan('three-waffles', { stops: ['the-plte'] }));
    expect(beat[0]).toContain('broken-link  Step "the-play" stops at "the-plte"');
    const activity = await checked(aPlan('three-waffles', { do: 'plai' }));
    expect(activity[0]).toContain('unknown-word  "plai" is not a word for "do" in step "the-play".');
    expect(activity[1]).toContain('Did you mean "play"?');
  });

  it('tells a stop that no play comes to', async () => {
    place.file('cold-waffles.json', aScenario({ beats: { 'the-plate': aBeat(), island: aBeat() } }));
    expect((await checked(aPlan('cold-waffles', { stops: ['island'] })))[0]).toContain('warning  unreachable-stop');
  });

  it('finds stories in the folder above, beside it, and in the game, by the id in the file', async () => {
    place.file('another-name.json', aScenario({ id: 'warm-tea' }));
    place.file('sessions/own.json', aScenario({ id: 'own-story', beats: { 'the-cup': aBeat() }, start: 'the-cup' }));
    for (const [story, stop] of [
      ['warm-tea', 'the-plate'],
      ['own-story', 'the-cup'],
      ['gate-14', 'the-desk'],
    ] as const)
      expect(await checked(aPlan(story, { stops: [stop] })), story).toHaveLength(2);
    expect((await checked(aPlan('another-name')))[0]).toContain('unknown-scenario');
  });

  it('tells a story that is there and has errors of its own', async () => {
    place.file(
      'cold-soup.json',
      aScenario({ id: 'cold-soup', beats: { 'the-plate': aBeat({ replies: [aReply({ next: 'nowhere' })] }) } }),
    );
    expect((await checked(aPlan('cold-soup')))[0]).toContain('broken-scenario  Step "the-play" plays "cold-soup"');
  });

  it('tells that a plan has another name than its file', async () => {
    expect((await checked(aPlan('gate-14'), 'eleven'))[0]).toBe(
      'PLAN:3:9  error  file-name  The plan is named "ten-minutes", and its file "eleven.json".',
    );
  });

  it('knows a plan by what is in it, also one without steps', async () => {
    const { steps: _steps, ...rest } = aPlan('gate-14');
    expect((await checked(rest))[0]).toBe('PLAN:1:1  error  missing  The file has no "steps".');
  });

  it('gives the id in the report for machines, and null where a room cannot follow it', async () => {
    const good = place.file('sessions/ten-minutes.json', aPlan('gate-14'));
    const idOf = async (): Promise<unknown> =>
      (JSON.parse((await run('check', good, '--format', 'json')).out) as { files: readonly { id: unknown }[] }).files[0]
        ?.id;
    expect(await idOf()).toBe('ten-minutes');
    place.file('sessions/ten-minutes.json', aPlan('gate-15'));
    expect(await idOf()).toBeNull();
  });

  it('finds nothing against the plan in the guide', async () => {
    const guide = readFileSync('scenarios/sessions/README.md', 'utf8');
    const plans = [...guide.matchAll(/```json\n(\{\n {2}"format"[^]*?\n\})\n```/g)].map(([, text]) => text as string);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      const { id } = JSON.parse(plan) as { readonly id: string };
      expect(await checked(plan, id)).toEqual([
        'PLAN  plays: passed  polished: passed',
        '1 file, 0 errors, 0 warnings.',
      ]);
    }
  });
});

describe('a rule of session plans', () => {
  it('is explained by its code, as those of scenarios are, which keep their own pages', async () => {
    expect(await run('rules', 'of-later')).toEqual({
      code: 0,
      err: '',
      out: '# of-later\n\n**A step looks back at steps before it, never at itself or at a later one.**\n\nOf session plans, error. All of them: scenarios/sessions/fields.md\n\n',
    });
    expect((await run('rules', 'broken-link')).out).toContain('## But so');
    expect((await run('rules', 'of-late')).code).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import type { Audible, Sound } from '../../src/app/ports';
import { openSession } from '../../src/app/session';
import { followSound } from '../../src/app/soundLoop';
import type { AppView } from '../../src/app/view';
import { pending, type Pending } from '../support/pending';
import { fakePorts } from '../support/ports';
import { aScenario, compiled } from '../support/scenarios';

/** A session with sound beside it, which comes when the test says so. */
function heard() {
  const session = openSession(fakePorts([compiled(aScenario())]).ports);
  const opens: Pending<Sound>[] = [];
  const shown: Audible[] = [];
  followSound(session, () => {
    const answer = pending<Sound>();
    opens.push(answer);
    return answer.promise;
  });
  const set = (change: Partial<AppView['settings']>): void => session.send({ type: 'setting.change', change });
  return { session, opens, shown, set, sound: { show: (view: Audible) => void shown.push(view) } };
}

describe('sound beside the session', () => {
  it('is not fetched while nobody wants to hear anything', () => {
    const { opens, set, session } = heard();
    set({ theme: 'dark', captions: false, gentle: true });
    session.send({ type: 'library.search', text: 'waffles' });
    expect(opens).toEqual([]);
  });

  it.each([{ sound: true }, { readAloud: true }])('is fetched once where %o is set', (change) => {
    const { opens, set } = heard();
    set(change);
    set({ theme: 'dark' });
    expect(opens).toHaveLength(1);
  });

  it('is shown what is there when it comes, and everything after, switching off included', async () => {
    const { opens, set, shown, sound, session } = heard();
    set({ sound: true });
    session.send({ type: 'library.search', text: 'w' });
    await opens[0]?.keep(sound);
    expect(shown.at(-1)).toBe(session.view());
    set({ sound: false });
    expect(shown.at(-1)?.settings.sound).toBe(false);
  });

  it('that cannot be had is asked for again with the next change, and play goes on', async () => {
    const { opens, set, shown, sound } = heard();
    set({ sound: true });
    await opens[0]?.break();
    expect(opens).toHaveLength(1);
    set({ theme: 'dark' });
    expect(opens).toHaveLength(2);
    await opens[1]?.keep(sound);
    expect(shown).toHaveLength(1);
  });
});

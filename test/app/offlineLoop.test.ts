import { describe, expect, it } from 'vitest';
import type { Builds } from '../../src/app/builds';
import type { Intent } from '../../src/app/intents';
import { followBuilds, gameVisit } from '../../src/app/offlineLoop';
import type { Clock } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import type { AppView } from '../../src/app/view';

interface Shown {
  readonly screen?: AppView['screen']['name'];
  readonly stageStatus?: AppView['stageStatus'];
  readonly stage?: boolean;
}

/** A session that shows what the test says, with builds and a clock that remember what they were told. */
function followed(first: Shown) {
  const viewOf = ({ screen = 'library', stageStatus = 'off', stage = true }: Shown) =>
    ({ screen: { name: screen }, stageStatus, settings: { stage } }) as AppView;
  let view = viewOf(first);
  const listeners: ((view: AppView) => void)[] = [];
  const sent: Intent[] = [];
  const waiting: (() => void)[] = [];
  const begun: Parameters<Builds['begin']>[0][] = [];
  const held: boolean[] = [];
  const session: Pick<Session, 'view' | 'subscribe' | 'send'> = {
    view: () => view,
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    send: (intent) => void sent.push(intent),
  };
  const clock: Pick<Clock, 'after'> = {
    after: (_milliseconds, then) => {
      waiting.push(then);
      return () => undefined;
    },
  };
  const builds: Builds = {
    begin: (told) => void begun.push(told),
    hold: (isOpen) => void held.push(isOpen),
    take: () => undefined,
  };
  followBuilds(gameVisit(session), builds, clock);
  const show = (next: Shown): void => {
    view = viewOf(next);
    for (const listener of listeners) listener(view);
  };
  return { show, begun, held, sent, patience: () => waiting.forEach((then) => then()) };
}

describe('keeping the game on the device', () => {
  it('begins when the picture is there, which a page fetches last, and once', () => {
    const { show, begun } = followed({});
    show({ screen: 'briefing' });
    expect(begun).toHaveLength(0);
    show({ stageStatus: 'on' });
    show({ stageStatus: 'off' });
    show({ stageStatus: 'on' });
    expect(begun).toHaveLength(1);
  });

  it.each<readonly [string, Shown]>([
    ['there already', { stageStatus: 'on' }],
    ['not to be had', { stageStatus: 'failed' }],
    ['not wanted', { stage: false }],
  ])('begins at once where the picture is %s', (_case, first) => {
    expect(followed(first).begun).toHaveLength(1);
  });

  it('begins after a while on a page that never shows a picture', () => {
    const { begun, patience, show } = followed({ screen: 'report' });
    patience();
    show({ stageStatus: 'on' });
    expect(begun).toHaveLength(1);
  });

  it('tells the game what it learns', () => {
    const { begun, sent } = followed({ stageStatus: 'on' });
    const news = { offline: 'ready', fresh: true, held: false } as const;
    begun[0]?.(news);
    expect(sent).toEqual([{ type: 'build.told', news }]);
  });
});

describe('builds are held', () => {
  it('from the first line of a talk until its debrief', () => {
    const { show, held } = followed({ screen: 'briefing' });
    for (const screen of ['demo', 'encounter', 'aftermath', 'debrief', 'library', 'report'] as const) show({ screen });
    expect(held).toEqual([false, false, true, true, false, false, false]);
  });

  it('also before the game is kept, and where a page opens in mid-talk', () => {
    const { held, begun } = followed({ screen: 'encounter' });
    expect([held, begun.length]).toEqual([[true], 0]);
  });
});

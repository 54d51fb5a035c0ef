import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { RoomIntent } from '../../../src/app/room/intents';
import { PLAIN_LOOK, type RoomAppView, type RoomScreen } from '../../../src/app/room/view';
import { asId } from '../../../src/core/model/ids';
import type { DeskView } from '../../../src/core/projections/deskViews';
import { enDesk } from '../../../src/locales/enDesk';
import { enRoom } from '../../../src/locales/enRoom';
import { mountRoom } from '../../../src/projector/mount';
import { aDesk, NOON } from './deskFixtures';

export let root: HTMLElement = document.createElement('main');
afterEach(() => {
  render(null, root);
  root.remove();
  delete document.documentElement.dataset['theme'];
});

const anApp = (screen: RoomScreen, over: Partial<RoomAppView>): RoomAppView => ({
  role: screen.name === 'desk' ? 'desk' : 'wall',
  room: screen.name === 'door' ? null : asId('room1'),
  screen,
  link: { other: true, rival: false, waiting: 0, alone: false },
  saving: { state: 'kept', why: null },
  news: null,
  look: PLAIN_LOOK,
  stageStatus: 'off',
  ...over,
});

/** Mounts a window of a room, with what was sent from it. */
export async function showRoom(screen: RoomScreen, over: Partial<RoomAppView> = {}, now = NOON) {
  render(null, root);
  root.remove();
  document.documentElement.lang = 'en';
  root = document.createElement('main');
  document.body.replaceChildren(root);
  const sent: RoomIntent[] = [];
  let app = anApp(screen, over);
  let listener: (view: RoomAppView) => void = () => undefined;
  const source = {
    view: () => app,
    subscribe: (hear: (view: RoomAppView) => void) => {
      listener = hear;
      return () => undefined;
    },
  };
  const clock = { now };
  await act(() =>
    mountRoom(
      root,
      source,
      (intent) => sent.push(intent),
      { wall: enRoom, desk: enDesk },
      () => clock.now,
    ),
  );
  const become = (next: RoomScreen, more: Partial<RoomAppView> = {}) =>
    act(() => {
      app = { ...app, ...more, screen: next };
      listener(app);
    });
  return { sent, become, clock, acts: () => sent.flatMap((one) => (one.type === 'act' ? [one.act] : [])) };
}

export const desk = (over: Partial<DeskView> = {}): RoomScreen => ({ name: 'desk', desk: aDesk(over) });
export const wall = (over: Partial<DeskView> = {}): RoomScreen => {
  const own = aDesk(over);
  return { name: 'wall', wall: own.wall, desk: own };
};

/** Presses a key, as a keyboard would. */
export const press = (key: string, code = '', more: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  act(
    () =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more })),
  );

export const words = (): string => document.body.textContent;
export const dialogWords = (): string => root.querySelector('dialog')?.textContent ?? '';

/** A button by its visible words. */
export function button(name: string, within: ParentNode = root): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) => one.textContent.includes(name));
  if (found === undefined) throw new Error(`no button: ${name}`);
  return found;
}
export const click = (name: string, within: ParentNode = root) => act(() => button(name, within).click());

/** A field by its label. */
export function field(label: string, within: ParentNode = root): HTMLInputElement {
  const named = within.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  const labelled = [...within.querySelectorAll('label')].find((one) => one.textContent.trim() === label);
  const found = named ?? (labelled === undefined ? null : document.getElementById(labelled.htmlFor));
  if (found === null) throw new Error(`no field: ${label}`);
  return found as HTMLInputElement;
}
export const type = (input: HTMLInputElement, text: string) =>
  act(() => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** What axe finds, one line a finding. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { PLAIN_LOOK, type RoomLook } from '../../../src/app/room/view';
import type { WallView } from '../../../src/core/projections/roomViews';
import { Wall } from '../../../src/projector/wall';

export interface ShownWall {
  readonly root: HTMLElement;
  readonly become: (wall: WallView, look?: Partial<RoomLook>) => Promise<void>;
  /** What is read aloud: words for the eye alone are left out. */
  readonly heading: () => string;
  readonly texts: (selector: string) => readonly string[];
}

let cleanUp: (() => void) | null = null;
afterEach(() => {
  cleanUp?.();
  cleanUp = null;
});

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The wall on a page like the real one. */
export async function showWall(wall: WallView, look: Partial<RoomLook> = {}, typed?: VNode): Promise<ShownWall> {
  cleanUp?.();
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const draw = (now: WallView, more: Partial<RoomLook>): Promise<void> =>
    act(() =>
      render(
        <Wall wall={now} look={{ ...PLAIN_LOOK, ...more }}>
          {typed}
        </Wall>,
        root,
      ),
    );
  await draw(wall, look);
  cleanUp = () => render(null, root);
  return {
    root,
    become: (now, more = look) => draw(now, more),
    heading: () => clean(root.querySelector('h1')?.textContent ?? ''),
    texts: (selector) => [...root.querySelectorAll(selector)].map((one) => clean(one.textContent)),
  };
}

export async function axeFindings(root: HTMLElement): Promise<readonly string[]> {
  // Colours are measured on screen, where they are drawn.
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/**
 * Gives every box of the wall `lines` lines of room: how many lines it holds is counted by `needs`. Returns how to stop.
 */
export function withRoomFor(room: number, needs: (box: HTMLElement) => number): () => void {
  const own = (name: 'scrollHeight' | 'clientHeight') => Object.getOwnPropertyDescriptor(Element.prototype, name);
  const before = { scrollHeight: own('scrollHeight'), clientHeight: own('clientHeight') };
  const give = (name: 'scrollHeight' | 'clientHeight', get: (this: HTMLElement) => number): void => {
    Object.defineProperty(Element.prototype, name, { configurable: true, get });
  };
  give('scrollHeight', function () {
    return needs(this);
  });
  give('clientHeight', () => room);
  return () => {
    for (const name of ['scrollHeight', 'clientHeight'] as const)
      Object.defineProperty(Element.prototype, name, before[name] as PropertyDescriptor);
  };
}

import type { ComponentChildren, VNode } from 'preact';
import type { RoomLook } from '../app/room/view';
import type { WallScreen, WallView } from '../core/projections/roomViews';
import { useFit } from './fit';
import { useRoomWords } from './words';

/** A screen of one name. */
type ScreenOf<Name extends WallScreen['name']> = Extract<WallScreen, { readonly name: Name }>;

export interface ScreenProps<Name extends WallScreen['name']> {
  readonly screen: ScreenOf<Name>;
  readonly wall: WallView;
  readonly look: RoomLook;
}

const METHOD = ['vote', 'discuss', 'again', 'see'] as const;

/** How far the four steps of deciding are. The words stand in the heading. */
export function Method({ wall }: { readonly wall: WallView }): VNode | null {
  const words = useRoomWords();
  const { method, once } = wall;
  if (method === null || once) return null;
  const now = METHOD.indexOf(method);
  return (
    <p class="wall-method">
      <span class="sr">{words.method(now + 1)}</span>
      {METHOD.map((step, place) => (
        <i key={step} class={place === now ? 'on' : undefined} aria-hidden="true" />
      ))}
    </p>
  );
}

/** Which of several this is, where there are several. */
export function Place({ place, of }: { readonly place: number; readonly of: number }): VNode | null {
  const words = useRoomWords();
  if (of < 2) return null;
  return <p class="wall-place">{words.place(place + 1, of)}</p>;
}

interface FrameProps {
  /** What is measured: another one is fitted anew. */
  readonly of: string;
  /** How many sizes larger than the least the words may be, where there is room. */
  readonly sizes: number;
  /** The tightest level there is once the words have their least size. */
  readonly most?: number;
  readonly title: ComponentChildren;
  /** Beside the heading. */
  readonly aside?: (level: number) => ComponentChildren;
  readonly foot?: (level: number) => ComponentChildren;
  readonly children: (level: number) => ComponentChildren;
}

/** One page of the wall: heading, what it is about, and what stands under it; as large as fits, then as tight as it must. */
export function Frame({ of, sizes, most = 0, title, aside, foot, children }: FrameProps): VNode {
  const [body, fit] = useFit(sizes + most, of);
  const level = Math.max(0, fit - sizes);
  return (
    <div class="wall-page" data-size={sizes - Math.min(fit, sizes)} data-level={level}>
      <header class="wall-head">
        <h1>{title}</h1>
        {aside?.(level)}
      </header>
      <div class="wall-body" ref={body}>
        {children(level)}
      </div>
      {foot?.(level)}
    </div>
  );
}

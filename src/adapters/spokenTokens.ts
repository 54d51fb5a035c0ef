import type { Tokens } from '../app/room/port';
import { tried } from './tried';

/** How long a window listens whether somebody has a token, and how long it waits until it asks again, in milliseconds. */
const LISTENS = 300;
const ASKS_AGAIN = 2_000;

/** What windows call out about a token: who has it, I have it, nobody has it any more, I take it. */
interface Call {
  readonly what: 'who' | 'mine' | 'free' | 'taken';
  readonly name: string;
  /** Draws a line between windows that ask at the same moment: the lower one goes first. */
  readonly rank: number;
}

interface Wish {
  readonly name: string;
  readonly rank: number;
  readonly gained: () => void;
  readonly lost: () => void;
  state: 'asking' | 'waiting' | 'held' | 'lost';
  timer: ReturnType<typeof setTimeout> | undefined;
}

type Channel = BroadcastChannel | null;

/**
 * Tokens for pages without Web Locks: whoever wants one asks who has it, and has it where nobody answers. Not as sure as a lock;
 * where two windows lead for a moment, the log in the store says which one stands. Without a channel every window has them all.
 */
export function spokenTokens(): Tokens {
  const channel: Channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('turnaround tokens') : null;
  const wishes = new Set<Wish>();
  channel?.addEventListener('message', ({ data }: MessageEvent<Partial<Call> | null>) => {
    if (data?.what === undefined || !Object.hasOwn(HEARD, data.what)) return;
    for (const wish of wishes) if (wish.name === data.name) HEARD[data.what](channel, wish, Number(data.rank));
  });
  const wishFor = (name: string, gained: () => void, lost: () => void): Wish => {
    const [rank = 0] = crypto.getRandomValues(new Uint32Array(1));
    const wish: Wish = { name, rank, gained, lost, state: 'asking', timer: undefined };
    wishes.add(wish);
    return wish;
  };
  const giveBack = (wish: Wish) => (): void => {
    clearTimeout(wish.timer);
    if (wishes.delete(wish) && wish.state === 'held') call(channel, 'free', wish);
  };
  return {
    wait: (name, gained, lost) => {
      const wish = wishFor(name, gained, lost);
      ask(channel, wish);
      return giveBack(wish);
    },
    take: (name, gained, lost) => {
      const wish = wishFor(name, gained, lost);
      call(channel, 'taken', wish);
      later(wish, 0, hold);
      return giveBack(wish);
    },
  };
}

const call = (channel: Channel, what: Call['what'], { name, rank }: Wish): void =>
  void tried(() => channel?.postMessage({ what, name, rank }));

function later(wish: Wish, wait: number, then: (wish: Wish) => void): void {
  clearTimeout(wish.timer);
  wish.timer = setTimeout(() => then(wish), wait);
}

function hold(wish: Wish): void {
  wish.state = 'held';
  wish.gained();
}

function ask(channel: Channel, wish: Wish): void {
  wish.state = 'asking';
  call(channel, 'who', wish);
  later(wish, channel === null ? 0 : LISTENS, hold);
}

const HEARD: { readonly [What in Call['what']]: (channel: BroadcastChannel, wish: Wish, rank: number) => void } = {
  who: (channel, wish, rank) => {
    if (wish.state === 'held' || (wish.state === 'asking' && wish.rank < rank)) call(channel, 'mine', wish);
  },
  mine: (channel, wish) => {
    if (wish.state !== 'asking') return;
    wish.state = 'waiting';
    later(wish, ASKS_AGAIN, () => ask(channel, wish));
  },
  free: (channel, wish) => {
    if (wish.state === 'waiting') ask(channel, wish);
  },
  taken: (_channel, wish) => {
    if (wish.state !== 'held') return;
    wish.state = 'lost';
    wish.lost();
  },
};

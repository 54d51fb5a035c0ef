import type { ComponentChild, VNode } from 'preact';
import type { Channel } from '../core/model/words';
import { lazy } from './lazy';
import type { SurfaceProps } from './surfaces/surface';

/** Until its surface has come, the words stand there without it. */
const Bare = ({ children }: SurfaceProps): VNode => <>{children}</>;

/** How each channel looks on which people write; the others have only the words. */
const SURFACES: Readonly<Partial<Record<Channel, (props: SurfaceProps) => ComponentChild>>> = {
  chat: lazy(
    (words) => Promise.all([import('./surfaces/chat'), words.loadSurface()]).then(([part, own]) => part.chatIn(own)),
    Bare,
  ),
  email: lazy(
    (words) => Promise.all([import('./surfaces/email'), words.loadSurface()]).then(([part, own]) => part.emailIn(own)),
    Bare,
  ),
  social: lazy(
    (words) =>
      Promise.all([import('./surfaces/social'), words.loadSurface()]).then(([part, own]) => part.socialIn(own)),
    Bare,
  ),
};

/** Whether the customer writes instead of speaking. */
export const isWritten = (channel: Channel): boolean => channel in SURFACES;

/** What the words of this moment stand on: chat, letter and post have a surface of their own. */
export function Surface({ encounter, children }: SurfaceProps): VNode {
  const Own = SURFACES[encounter.briefing.channel] ?? Bare;
  return <Own encounter={encounter}>{children}</Own>;
}

import type { VNode } from 'preact';
import { Sign } from '../../parts/icons';

/* Shapes after Lucide, as in ../icons. */
const PATHS = {
  cure: 'M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.5-3.5a6 6 0 0 1-7.7 7.5l-7.9 7.9a2.1 2.1 0 0 1-3-3l7.9-7.9a6 6 0 0 1 7.7-7.5z',
  fault: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM15 9l-6 6M9 9l6 6',
  warning: 'm21.7 18-8-14a2 2 0 0 0-3.4 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17h.01',
} as const;

/** The signs of findings, which no player meets. */
export const AuthorIcon = ({ name }: { readonly name: keyof typeof PATHS }): VNode => <Sign path={PATHS[name]} />;

import type { VNode } from 'preact';
import { lazy } from './lazy';

/** Keeps the portrait's place while it is fetched. */
const Blank = (): VNode => <svg class="portrait" viewBox="0 0 120 132" aria-hidden="true" focusable="false" />;

/** A portrait, fetched when one is first shown: it is decoration, and no word waits for it. */
export const Portrait = lazy(() => import('./portrait').then((module) => module.Portrait), Blank);

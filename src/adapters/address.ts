import type { Address } from '../app/ports';

const PLAY = /\/play\/([a-z0-9-]+)\/(?:index\.html)?$/;

/** The pages of a team in front of one screen: the wall at team/, the facilitator's window at team/desk/. */
export const isTeamPage = (path: string): boolean => /\/team\/(desk\/)?(index\.html)?$/.test(path);

/** The browser's address bar: the library at the root, each scenario at play/<id>/. `root` is the folder the game is served from. */
export function pageAddress(root: URL): Address {
  keepIcons();
  const scenario = (): string | null => PLAY.exec(location.pathname)?.[1] ?? null;
  return {
    scenario,
    wantsStart: () => location.hash === '#begin',
    show: (next, title) => {
      document.title = title === '' ? 'Turnaround' : `${title} - Turnaround`;
      if (next !== scenario()) history.pushState(null, '', next === null ? root : new URL(`play/${next}/`, root));
    },
    onBack: (listener) => addEventListener('popstate', () => listener(scenario())),
  };
}

/** Icons are named from the page's folder, which changes with the address; named in full they stay. */
function keepIcons(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel*="icon"],link[rel="manifest"]'))
    link.setAttribute('href', link.href);
}

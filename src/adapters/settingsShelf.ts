import { settingsIn, settingsText } from '../app/keptSettings';
import type { Settings } from '../app/settings';
import { tried } from './tried';

const KEY = 'turnaround-settings';

/** What the person set, kept in the page's storage and read before anything is drawn. Where there is none, they last as long as the page. */
export const settingsShelf = {
  read: (): Settings => settingsIn(tried(() => localStorage.getItem(KEY))),
  keep: (settings: Settings): void => void tried(() => localStorage.setItem(KEY, settingsText(settings))),
  forget: (): void => void tried(() => localStorage.removeItem(KEY)),
};

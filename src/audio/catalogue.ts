/** Where a take stands in its file, in milliseconds, and whether it goes round. */
type Slot = readonly [start: number, length: number, loops?: boolean];

/** What the card of a sound says, as far as playing it needs. */
interface Card {
  readonly group: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

const CARDS = import.meta.glob<Card>('/assets/sounds/*/sound.json', { eager: true, import: 'default' });
const OGGS = import.meta.glob<string>('/assets/sounds/*/*.ogg', { eager: true, query: '?url', import: 'default' });
const MP3S = import.meta.glob<string>('/assets/sounds/*/*.mp3', { eager: true, query: '?url', import: 'default' });

/** A sound that can be fetched. */
export interface Found {
  readonly addresses: readonly string[];
  readonly slots: Card['slots'];
}

/** A sound by its id and its kind; null for one that is not there, which is then not heard. */
export function findSound(id: string, groups: readonly string[]): Found | null {
  const card = CARDS[`/assets/sounds/${id}/sound.json`];
  if (card === undefined || !groups.includes(card.group)) return null;
  const addresses = [OGGS[`/assets/sounds/${id}/${id}.ogg`], MP3S[`/assets/sounds/${id}/${id}.mp3`]];
  return { addresses: addresses.filter((address) => address !== undefined), slots: card.slots };
}

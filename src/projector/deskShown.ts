import type { DebriefPage, WallScreen, WallView } from '../core/projections/roomViews';
import type { LineView, RichText } from '../core/projections/views';
import type { DeskMessages } from '../locales/enDesk';
import { plain } from './rich';

/** What the wall shows: a few words on what it is, and the text that matters most on it. */
export interface Shown {
  readonly what: string;
  readonly text: string;
}

type Words = DeskMessages['shown'];

const spoken = ({ who, text }: LineView): string => `${who}: ${plain(text)}`;
const said = (line: LineView | null): string => (line === null ? '' : spoken(line));
const quoted = (text: RichText): string => plain(text);

function pageShown(own: Words, page: DebriefPage): Shown {
  const what = own.pages[page.kind];
  return { what, text: page.kind === 'question' ? page.text : '' };
}

function talkShown(own: Words, screen: WallScreen): Shown | null {
  switch (screen.name) {
    case 'telling':
      return { what: own.slide(screen.place + 1, screen.of), text: screen.text };
    case 'briefing':
      return { what: own.briefing(screen.briefing.title), text: screen.team?.name ?? '' };
    case 'handing':
      return { what: own.handing(screen.team.name), text: '' };
    case 'line':
      return { what: own.line(screen.place + 1, screen.of), text: spoken(screen.line) };
    case 'reading':
      return { what: own.reading(screen.option.letter, screen.place + 1, screen.of), text: quoted(screen.option.text) };
    case 'effect':
      return { what: own.effect, text: screen.reaction === null ? '' : spoken(screen.reaction) };
    case 'later':
      return { what: own.later(screen.aftermath.shown + 1, screen.aftermath.cards.length), text: '' };
    case 'ended':
      return { what: own.ended(screen.title), text: quoted(screen.says) };
    default:
      return null;
  }
}

function voteShown(own: Words, screen: WallScreen): Shown | null {
  switch (screen.name) {
    case 'voting': {
      const what = screen.round === 1 ? own.voting(screen.options.length) : own.again(screen.options.length);
      return { what, text: said(screen.line) };
    }
    case 'discussing': {
      const isCounted = screen.split.options.some(({ first }) => first !== null);
      return { what: isCounted ? own.counts : own.talking(screen.split.options.length), text: said(screen.line) };
    }
    case 'tied':
    case 'counted':
      return { what: screen.split.hidden ? own.noCounts : own.counts, text: said(screen.line) };
    case 'writing':
      return { what: own.writing, text: quoted(screen.worst) };
    case 'choosing':
      return { what: own.choosing(screen.options.length), text: said(screen.line) };
    case 'chosen':
      return { what: own.chosen, text: '' };
    default:
      return null;
  }
}

function listShown(own: Words, screen: WallScreen): Shown {
  switch (screen.name) {
    case 'marking':
      return { what: own.marking(screen.turns.length), text: '' };
    case 'marked':
      return { what: own.marked, text: '' };
    case 'table':
      return { what: own.table, text: '' };
    case 'rules':
      return { what: own.rules(screen.rules.length), text: screen.ask };
    case 'cards':
      return { what: own.cards(screen.cards.length), text: screen.ask };
    case 'debriefing': {
      const { what, text } = pageShown(own, screen.page);
      return { what: `${what}, ${own.page(screen.place + 1, screen.of)}`, text };
    }
    default:
      return { what: own.over, text: '' };
  }
}

/** The wall in short, for those who do not look at it. */
export function shownOn(words: DeskMessages, wall: WallView): Shown {
  const own = words.shown;
  if (wall.veil !== 'none') return { what: own.veils[wall.veil], text: '' };
  return talkShown(own, wall.screen) ?? voteShown(own, wall.screen) ?? listShown(own, wall.screen);
}

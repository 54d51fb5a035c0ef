import { laidOut } from '../format/layout';
import { titleFrom, type NewFile } from './template';

/** A small session plan that can be followed, with hints for someone who has never written one. */
export const newPlan = ({ id, check }: Omit<NewFile, 'play'>): string =>
  laidOut(
    TEXT.replace('THE-ID', () => id)
      .replace('THE-TITLE', () => titleFrom(id))
      .replace('THE-CHECK', () => check),
  );

const TEXT = `// A plan for a team in front of one screen. It can be followed as it stands: change it bit by bit, and check it after each change.
// Lines that begin with // are hints for you. The game does not read them; take them out when you like.
//
// To check it: THE-CHECK
// Every field, and all that a step may do: scenarios/sessions/fields.md in the folder of the game.
{
  // This line lets your editor help you while you type. Leave it as it is.
  "$schema": "./session-plan.schema.json",
  "format": 1,

  // The name of the file, and the title by which it is chosen.
  "id": "THE-ID",
  "title": "THE-TITLE",
  "summary": "One short story, voted on by all, then what it came to and one card each.",
  // How long it takes in all. The check adds the steps up.
  "minutes": 20,
  "people": { "from": 6, "to": 60 },

  // What the room does, one step after another. Each needs a name of its own, a title and its minutes.
  // "notes" are for you alone; slides, questions and what is asked stand on the wall, so keep them short.
  "steps": [
    {
      "do": "tell",
      "id": "opening",
      "title": "Opening",
      "minutes": 2,
      "slides": ["We are practising. This is not a test.", "We talk about lines, never about people."],
      "notes": ["Say the safety line: you may step out at any time. Nobody will ask why."]
    },
    {
      "do": "play",
      "id": "the-play",
      "title": "The story",
      "minutes": 9,
      // The name of a story, of one of its customers (leave the line out, and chance draws one), and of beats in it.
      // At a stop the room votes, talks it over and votes again. That takes two minutes; another turn takes half a minute.
      "scenario": "three-waffles",
      "variant": "last-bus",
      "stops": ["the-plate", "the-bus"],
      "notes": ["Hear two views before the screen shows the effect."]
    },
    {
      "do": "debrief",
      "id": "what-it-came-to",
      "title": "What it came to",
      "minutes": 7,
      // The steps whose plays are read. They come before this one.
      "of": ["the-play"],
      "questions": ["Where did it turn?", "Which kind line was wrong?"],
      "notes": ["At each turn: what helped? What would you change?"]
    },
    // To go on: add a step like these, with a comma after the bracket of the one before it.
    {
      "do": "cards",
      "id": "close",
      "title": "One card each",
      "minutes": 2,
      "ask": "When ___ happens, I will ___."
    }
  ]
}
`;

import { laidOut } from '../format/layout';

/** What the hints of a new file say about itself. */
export interface NewFile {
  readonly id: string;
  /** How the file is checked and played, as one types it. */
  readonly check: string;
  readonly play: string;
}

/** A small scenario that plays, with hints for someone who has never written one. */
export const newScenario = ({ id, check, play }: NewFile): string =>
  laidOut(
    TEXT.replaceAll('THE-ID', () => id)
      .replace('THE-TITLE', () => titleFrom(id))
      .replace('THE-CHECK', () => check)
      .replace('THE-PLAY', () => play),
  );

/** A first title from a name: `cold-waffles` to `Cold waffles`. */
export function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const TEXT = `// A story for Turnaround. It plays as it stands: change it bit by bit, and check it after each change.
// Check warns of many things at first, mostly of fairness: a story of two turns cannot be fair yet. Look for "plays: passed".
// Lines that begin with // are hints for you. The game does not read them; take them out when you like.
// Change the words between the quotes, and keep the quotes, commas and brackets.
//
// To check it: THE-CHECK
// To play it:  THE-PLAY
// In a browser: open the game and drop this file on the page.
// A guide in which a story grows step by step, in an hour: scenarios/README.md in the folder of the game.
{
  // This line lets your editor help you while you type. Leave it as it is.
  "$schema": "./scenario.schema.json",
  "format": 1,

  // The name of the file, and the title that people read.
  "id": "THE-ID",
  "title": "THE-TITLE",
  "summary": "A lamp was promised for today, and nobody can find it.",

  // How the two talk: counter, phone, chat, email, social or video.
  "channel": "counter",

  // What the trainee may and may not do. Good advice stays within it.
  "setting": {
    "role": "You work at the counter of a small shop.",
    "youMay": ["Ring the storeroom", "Send one parcel a day, free"],
    "youMayNot": ["Give money back without the bill"],
  },

  "customer": {
    // Invent the name. Never use a real person.
    "name": "Ms Okafor",
    // How the customer arrives: furious, angry, worried, wary, fine or glad.
    "arrives": "worried",
    // What you know already. A good answer uses it.
    "history": [{ "label": "Order", "text": "One lamp. We rang on Tuesday to say that it was here" }],
    // What this person needs. With "must": true nothing else makes up for it.
    "needs": [{ "id": "lamp", "text": "A sure day for the lamp", "must": true, "metWhen": { "day-set": true } }],
  },

  // What the story keeps in mind. A reply changes it with "set", and a condition asks for it with "if" or "metWhen".
  "vars": { "day-set": false },

  // The name of the first beat. A beat is one turn of the customer, with two or three replies to choose from.
  "start": "nobody-finds-it",
  "beats": {
    "nobody-finds-it": {
      // open, work or close. Warmth counts most at the start and the end, good advice in the middle.
      "phase": "open",
      // True where the talk is won or lost. A happy end needs warmth and good advice at such a beat.
      "turningPoint": true,
      "says": "You rang to say my lamp is here. I took two buses, and now nobody can find it.",
      "replies": [
        // Scores run from 0 to 4. Level 2 changes nothing.
        //   empathy: 0 denies or mocks, 2 is polite, 4 names what is at stake and acts on it.
        //   advice:  0 is wrong or unsafe, 2 is right but vague, 4 fits the facts and does it now.
        // Write a kind reply that is wrong and a cool one that is right: that is where people learn.
        {
          "id": "so-sorry", "text": "Oh, I'm so sorry! Two buses for nothing. I'd be really upset as well.",
          "scores": { "empathy": 3, "advice": 1 },
          // How the customer takes it: what one sees ("cue"), what is answered, and what is thought but not said.
          "reaction": { "cue": "a tired smile", "says": "Yes. And now?", "thought": "Kind. But where is my lamp?" },
          // Read after the play: what the line did, why, and what to try instead.
          "effect": "She feels heard, and she is no further.",
          "why": "It is warm, but nothing happens.",
          "tryInstead": "Say it in five words, then ring the storeroom.",
          // Where the talk goes on: a beat, an ending, or "end".
          "next": "tell-me-when"
        },
        {
          "id": "ring-them", "text": "Two buses, and no lamp. I'm ringing the storeroom now, while you are here.",
          "scores": { "empathy": 4, "advice": 4 },
          "reaction": { "cue": "puts her bag down", "says": "Thank you. I'll wait.", "thought": "At last, someone does something." },
          "effect": "She sees that it is your problem now.",
          "why": "It names what it cost her and acts at once.",
          "next": "tell-me-when"
        },
        {
          "id": "system-says", "text": "The screen says it came in on Tuesday, so it has to be here somewhere.",
          "scores": { "empathy": 1, "advice": 1 },
          "reaction": { "cue": "looks past you", "says": "The screen. I see.", "thought": "So it is my fault?" },
          "effect": "She hears that you believe the screen and not her.",
          "why": "It is true, and it helps nobody.",
          "tryInstead": "Look for the lamp, not for the reason.",
          "next": "tell-me-when"
        },
      ],
    },

    "tell-me-when": {
      "phase": "close",
      "turningPoint": true,
      "says": "I can't come back a third time. So when do I get my lamp?",
      "replies": [
        {
          "id": "by-friday", "text": "On Friday by noon, at your door and free. I'll ring you once it has left.",
          "scores": { "empathy": 3, "advice": 4 },
          "set": { "day-set": true },
          "reaction": { "cue": "writes it down", "says": "Friday by noon. That will do.", "thought": "A day I can plan with." },
          "effect": "She goes home with a day, and with no third trip.",
          "why": "One parcel a day may be sent. This line uses it.",
          // "end" lets the endings below decide.
          "next": "end"
        },
        {
          "id": "as-soon-as", "text": "We'll do our very best for you. I promise you'll be the first to know.",
          "scores": { "empathy": 3, "advice": 1 },
          "reaction": { "cue": "shakes her head", "says": "That is what they said on Tuesday.", "thought": "Words." },
          "effect": "A kind promise without a day.",
          "why": "She asked when, and there is no when in it.",
          "tryInstead": "Give a day that you can keep.",
          "next": "end"
        },
      ],
      // To go on: add a comma after the bracket below, then another beat like this one, and lead a "next" to its name.
    },
  },

  // How it may come out. The first one that holds wins; the last has no "if".
  // The feeling runs from 0 to 100: misery below 40, magic from 65. "cap" is the highest feeling an ending allows.
  // "expects" is what you mean an ending to be: misery, mediocre or magic.
  "endings": {
    "walked-out": { "if": { "left": true }, "expects": "misery", "says": "She leaves, and the lamp stays lost." },
    "sure-day": {
      "if": { "feeling": { "atLeast": 65 } },
      "expects": "magic",
      "says": "On Friday there is light in her kitchen. She sends you a picture.",
    },
    "some-day": {
      "if": { "all": [{ "feeling": { "atLeast": 40 } }, { "met": "lamp" }] },
      "expects": "mediocre",
      "says": "The lamp comes on Friday. Next time she orders elsewhere.",
    },
    "no-day": { "cap": 39, "expects": "misery", "says": "She goes home by two buses, and tells everyone why." },
  },
}
`;

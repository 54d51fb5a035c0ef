import type { SevenWords, WordTables } from './tables';

const seven = (...words: readonly [string, string, string, string, string, string, string]): SevenWords => words;

/** The words English has for feelings, zones, channels and phases. */
export const enTables: WordTables = {
  feelings: {
    angry: seven('furious', 'angry', 'tense', 'wary', 'calmer', 'relieved', 'glad'),
    afraid: seven('panicky', 'frightened', 'worried', 'uneasy', 'steadier', 'relieved', 'glad'),
    sad: seven('heartbroken', 'upset', 'low', 'flat', 'softer', 'touched', 'glad'),
    confused: seven('lost', 'confused', 'unsure', 'puzzled', 'clearer', 'sure', 'glad'),
    hurried: seven('frantic', 'rushed', 'impatient', 'restless', 'easier', 'relieved', 'glad'),
    calm: seven('cold', 'put off', 'cool', 'polite', 'warmer', 'pleased', 'delighted'),
  },
  grades: { misery: 'Misery', mediocre: 'Mediocre', magic: 'Magic' },
  inGrade: { misery: 'in misery', mediocre: 'in the middle', magic: 'in magic' },
  channels: {
    counter: 'In person',
    phone: 'Phone',
    chat: 'Chat',
    email: 'Email',
    social: 'Public post',
    video: 'Video call',
  },
  phases: { open: 'Opening', work: 'Working it out', close: 'Closing' },
};

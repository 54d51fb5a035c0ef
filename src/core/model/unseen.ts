/** What nobody can see, or what turns the order of writing round. Joiners stay: some scripts need them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Whether a text holds anything that nobody can see, or that turns the order of writing round. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** The text with a space for everything of that kind. */
export const withoutUnseen = (text: string): string => text.replace(new RegExp(UNSEEN, 'gu'), ' ');

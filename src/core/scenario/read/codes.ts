/** Code of the double quote round a text. */
export const QUOTE = 0x22;
/** Code of the stroke that begins a comment. */
export const STROKE = 0x2f;
/** Code of the star of a long comment. */
export const STAR = 0x2a;
/** Code of the comma between two entries. */
export const COMMA = 0x2c;
/** Code of the colon between a key and its value. */
export const COLON = 0x3a;
/** Code of the sign that takes the next one as it is. */
export const BACKSLASH = 0x5c;
/** Code of the end of a line. */
export const LINE_FEED = 0x0a;
/** Code of the other end of a line. */
export const CARRIAGE_RETURN = 0x0d;
/** Code of the bracket that opens a list. */
export const OPEN_LIST = 0x5b;
/** Code of the bracket that closes a list. */
export const CLOSED_LIST = 0x5d;
/** Code of the bracket that opens a group. */
export const OPEN_GROUP = 0x7b;
/** Code of the bracket that closes a group. */
export const CLOSED_GROUP = 0x7d;

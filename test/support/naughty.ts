import { aReply, aScenario, type Authored } from './scenarios';

/** Texts that trip up careless programs: read as markup, code, a command, a number, or drawn over what stands beside them. */
export const NAUGHTY: readonly string[] = [
  // Markup that would run something
  '<script>window.harmed = 1</script>',
  '</script><script>window.harmed = 2</script>',
  '<img src=x onerror="window.harmed = 3">',
  '<svg onload="window.harmed = 4">',
  '<svg><script href="data:,window.harmed=5"></script></svg>',
  '"><iframe srcdoc="<script>parent.harmed = 6</script>">',
  "' onfocus='window.harmed = 7' autofocus='",
  '<a href="javascript:window.harmed = 8">here</a>',
  '<details open ontoggle="window.harmed = 9">',
  '<style>* { display: none !important }</style>',
  '<link rel="stylesheet" href="https://example.invalid/away.css">',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  '<base href="https://example.invalid/">',
  '<form action="https://example.invalid/"><input autofocus>',
  '<math><mtext><b>bold</b></mtext></math>',
  '<!-- never closed',
  ']]> <![CDATA[ kept ]]>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]>',
  '&lt;b&gt; &amp; &quot; &#x3C;script&#x3E;',
  '&nbsp; &zwnj &unknown; &#0; &#xD800;',
  '</title></textarea></style></template></svg></foreignObject>',
  '<b>not bold</b> *bold* **bolder** _lower_ `code` ~~gone~~',
  '[a link](javascript:alert(1)) ![a picture](https://example.invalid/p.png)',
  '# heading\n- list\n1. list\n> quote\n```\ncode\n```\n---',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  // Signs of flowcharts, charts and other drawings in words
  '"] --> n0; click n0 href "https://example.invalid/"',
  '%%{init: {"theme": "dark"}}%% end subgraph',
  'graph TD; A-->B',
  '--> -.-> ==> --- |words| ((x)) {{x}',
  // Code and templates without braces that stand for names
  'eval(String.fromCharCode(97))',
  'alert`1`',
  'javascript:void(0)',
  'data:text/html,<script>window.harmed = 10</script>',
  'constructor.constructor("return this")()',
  '__proto__',
  'prototype',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'undefined',
  'null',
  'true',
  'false',
  'NaN',
  'Infinity',
  '[object Object]',
  'function () { return 1 }',
  '() => 1',
  '<%= 7 * 7 %> <% system("x") %>',
  '@(1+1) #if(true) $x ${x',
  '{{7*7}} ${7*7} #{7*7} {% for a in b %}',
  '{0} {} { name } {<b>}',
  '{name.constructor} {__proto__} {toString}',
  // Databases, shells, paths, formats
  "'; DROP TABLE stories; --",
  '1 OR 1=1 /* */ UNION SELECT name FROM people',
  '" OR ""="',
  '$(touch /tmp/harmed)',
  '`touch /tmp/harmed`',
  '; touch /tmp/harmed && echo done | cat > /dev/null &',
  '../../../../etc/hosts',
  '..\\..\\windows\\system.ini',
  'C:\\CON\\PRN\\AUX.txt',
  'file:///etc/hosts',
  '//example.invalid/%2e%2e%2f?a=b#c',
  '%s %d %n %x %p %%',
  '%00 %0d%0aSet-Cookie: harmed=1',
  '\\0 \\x00 \\u0000 \\n \\" \\\\',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '*)(uid=*))(|(uid=*',
  '// a comment /* another */ # and one more',
  // Numbers, nearly
  '0',
  '-0',
  '1e999',
  '-1e-999',
  '0x7fffffff',
  '9007199254740993',
  '1.7976931348623157e309',
  '1,000.00',
  '1.000,00',
  '0.1e1_0',
  '٣٫١٤',
  '①②③ ½ Ⅷ',
  // White space and signs nobody sees
  ' ',
  '\u00A0\u2003\u3000',
  '\t tab \t',
  '\n\n\nthree lines down',
  'a carriage\rreturn',
  'line\u2028separator\u2029paragraph',
  'zero\u200Bwidth\u200Cjoiners\u200Dhere\u2060and\uFEFFthere',
  'soft\u00ADhyphen',
  '\u180E\u115F\u1160\u3164\uFFA0',
  // Signs that command old terminals and printers
  'nul \u0000 nul',
  'bell \u0007 backspace \b\b\b escape \u001B',
  '\u001B[2J\u001B[31mred\u001B[0m',
  '\u001B]0;a new title\u0007',
  '\u009B31m next line \u0085 delete \u007F',
  '\u0001\u0002\u0003\u0004\u0005\u0006\u000E\u000F',
  // Halves of signs, and signs that are none
  '\uD800',
  'half \uDC00\uD800 turned round',
  'ends in half \uD83D',
  '\uFFFE\uFFFF\uFFFD',
  '\u{10FFFF}\u{1FFFE}',
  '\uE000\u{F0000}',
  // Direction
  '\u202Etxet siht nruT\u202C',
  '\u2066isolated\u2067one\u2068two\u2069',
  '\u200Fright\u200Eleft\u061C',
  'السعر ١٢ يورو فقط',
  'זה קר. (מאוד) 12 €',
  'مرحبا hello שלום 123',
  // Marks upon marks
  'Z\u0351\u036B\u0343\u036A\u0302\u0328\u0330a\u0352\u0348\u0319l\u0334\u0315\u0323g\u0336\u0321\u034Fo\u0317\u0300',
  `e${'\u0301'.repeat(60)}`,
  '\u0301\u0302 begins with a mark',
  'A\u030A Å Å ﬁ ﬀ ß ẞ ſ',
  'İstanbul ıIiİ Δδς',
  // Pictures
  '👩‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 🏴‍☠️',
  '🇩🇪🇯🇵🇩 🅰️ 0️⃣#️⃣',
  '👍🏿👎🏻 🫨🪿 ☺︎☺️',
  // Other scripts, old and new, wide and tall
  '田中さん、これは冷たいです。',
  '한국어 조합 각',
  'ไทย ก็ที่นี่ ลาว ខ្មែរ',
  'नमस्ते क्षत्रिय தமிழ் ગુજરાતી',
  '𝕿𝖍𝖊 ﷽ 𒐫 ꧅',
  '(╯°□°)╯︵ ┻━┻ ¯\\_(ツ)_/¯',
  // Long ones
  'a'.repeat(4000),
  'Word '.repeat(800).trim(),
  `${'very-'.repeat(400)}long`,
  '."'.repeat(2000),
  '!?'.repeat(2000),
  "it's-".repeat(800),
  '*'.repeat(3999),
  '<b'.repeat(1000),
  `${'\u202E'.repeat(200)}x`,
];

/** Those without braces: in a beat or an ending, what stands in braces is a name or a slip. */
export const SAYABLE = NAUGHTY.filter((text) => !/\{[^{}]*\}/.test(text));

/** Texts to each beat of the naughty scenario. */
const TO_A_BEAT = 5;

/** A scenario of which each text is naughty, each in several places, and which plays all the same. */
export function naughtyScenario(): Authored {
  const count = Math.ceil(SAYABLE.length / TO_A_BEAT);
  const beats = Array.from({ length: count }, (_, place) => [
    nameOf(place),
    naughtyBeat(place * TO_A_BEAT, place + 1 < count ? nameOf(place + 1) : 'end'),
  ]);
  return aScenario({
    title: '<img src=x onerror="window.harmed = 11">',
    ...about(),
    customer: customer(),
    vars: { open: false },
    start: nameOf(0),
    beats: Object.fromEntries(beats),
    aftermath: SAYABLE.map((says) => ({ says, effects: { trust: 1, why: says } })),
    endings: { done: { title: text(1), says: text(2), review: { stars: 5, text: text(3) } } },
    lint: [{ rule: 'reply-length', at: '', why: text(4) }],
  });
}

const nameOf = (place: number): string => `part-${place + 1}`;
const text = (place: number): string => SAYABLE[place % SAYABLE.length] as string;

const about = (): Authored => ({
  summary: text(5),
  industry: text(6),
  themes: NAUGHTY,
  contentNote: text(7),
  support: text(17),
  goals: NAUGHTY,
  authors: NAUGHTY,
  glossary: NAUGHTY.map((term) => ({ term, means: term })),
  moment: { promises: [{ id: 'hot', text: text(8), metWhen: { open: true } }] },
  setting: {
    role: text(9),
    time: text(10),
    currency: text(11),
    youMay: NAUGHTY,
    youMayNot: NAUGHTY,
    friction: NAUGHTY,
    salesPrompt: { text: text(12), shownAt: [nameOf(0)] },
  },
});

const customer = (): Authored => ({
  name: text(2),
  callMe: text(3),
  pronoun: text(4),
  voice: text(5),
  type: text(6),
  emotion: { root: 'sad', text: text(7) },
  history: NAUGHTY.map((label) => ({ label, text: label })),
  needs: [{ id: 'plate', text: text(8), metWhen: { open: false } }],
});

const naughtyBeat = (first: number, next: string): Authored => ({
  says: [
    { id: 'one', text: text(first), who: text(first + 1), cue: text(first + 2), props: ['cup'] },
    { id: 'two', text: text(first + 4), sound: 'keys', effects: { trust: 1, why: text(first + 1) } },
  ],
  replies: [naughtyReply('one', first, next), { ...naughtyReply('two', first + 1, next), ...locked(first) }],
});

const locked = (first: number): Authored => ({ if: { open: true }, whenLocked: { show: text(first + 2) } });

const naughtyReply = (id: string, first: number, next: string): Authored =>
  aReply({
    id,
    text: text(first + 2),
    scores: { empathy: 3, advice: 3, noHardSell: 3 },
    reaction: { cue: text(first + 3), says: text(first + 4), thought: text(first) },
    effect: text(first + 1),
    why: text(first + 2),
    tryInstead: text(first + 3),
    examples: [text(first + 4)],
    set: { open: true },
    next,
  });

import { describe, expect, it } from 'vitest';
import {
  ClientCapabilities,
  getLanguageService,
  type CompletionItem,
  type DocumentLanguageSettings,
  type JSONSchema,
} from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MOVES } from '../../src/core/vocabulary/moves';
import { schemaText } from '../../src/tools/schema';
import { SHIPPED, shippedText } from '../support/scenarios';

const FOLDER = 'file:///game/scenarios';
const asked: string[] = [];

/** The service editors use, given the schema by hand; whatever it would fetch is written down and refused. */
const service = getLanguageService({
  schemaRequestService: (uri) => {
    asked.push(uri);
    return Promise.reject(new Error(`would fetch ${uri}`));
  },
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  clientCapabilities: ClientCapabilities.LATEST,
});
service.configure({
  validate: true,
  schemas: [{ uri: `${FOLDER}/scenario.schema.json`, schema: JSON.parse(schemaText()) as JSONSchema }],
});

/** A file open in an editor. Where the text has a ^, the cursor stands and the sign is taken out. */
function opened(text: string) {
  const bare = text.replace('^', '');
  const document = TextDocument.create(`${FOLDER}/mine.json`, 'json', 1, bare);
  return { document, json: service.parseJSONDocument(document), cursor: document.positionAt(text.indexOf('^')) };
}

async function offers(text: string): Promise<readonly CompletionItem[]> {
  const { document, json, cursor } = opened(text);
  return (await service.doComplete(document, cursor, json))?.items ?? [];
}

const labels = async (text: string): Promise<readonly string[]> => (await offers(text)).map((one) => one.label);

async function hover(text: string): Promise<string> {
  const { document, json, cursor } = opened(text);
  const shown = await service.doHover(document, cursor, json);
  return (shown?.contents as readonly string[] | undefined)?.join('\n') ?? '';
}

/** What the editor underlines, as line and column from 1, and what it says of it. */
async function complaints(text: string, settings: DocumentLanguageSettings = {}): Promise<readonly string[]> {
  const { document, json } = opened(text);
  const found = await service.doValidation(document, json, settings);
  return found.map(({ range, message }) => {
    const words = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}:${range.start.character + 1} ${words}`;
  });
}

/** The smallest file of the format's page, as a trainer copies it. */
const SMALLEST = `{
  "$schema": "./scenario.schema.json",
  "format": 1,
  "id": "cold-waffles",
  "title": "Three waffles, two scoops",
  "customer": { "name": "Mr Adeyemi" },
  "start": "the-plate",
  "beats": {
    "the-plate": {
      "says": "The advert said three hot waffles and any flavour. These are cold.",
      "replies": [
        { "id": "own-it",  "text": "You're right, that is not what we promised. I'll make them again now.", "scores": { "empathy": 3, "advice": 4 }, "next": "hot-plate" },
        { "id": "voucher", "text": "I can give you a voucher for your next visit with us.",                 "scores": { "empathy": 2, "advice": 1 }, "next": "cold-plate" }
      ]
    }
  },
  "endings": {
    "hot-plate":  { "says": "Now that's what he came for." },
    "cold-plate": { "says": "There won't be a next visit." }
  }
}
`;

const file = (inside: string): string => `{ "$schema": "./scenario.schema.json", ${inside} }`;
const inBeat = (inside: string): string => file(`"beats": { "the-plate": { ${inside} } }`);
const inReply = (inside: string): string => inBeat(`"replies": [{ ${inside} }]`);
const inCondition = (inside: string): string => inReply(`"if": { ${inside} }`);

describe('a key half written', () => {
  it('is completed at the top, without what stands there already', async () => {
    const keys = await labels(file('"title": "x", "^"'));
    expect(keys).toEqual(expect.arrayContaining(['customer', 'beats', 'endings', 'glossary', 'aftermath']));
    expect(keys).not.toContain('title');
  });

  it.each([
    ['a beat', inBeat('"^"'), ['phase', 'step', 'turningPoint', 'says', 'replies', 'timer', 'hub']],
    ['a reply', inReply('"id": "own-it", "^"'), ['text', 'scores', 'reaction', 'whenLocked', 'tryInstead', 'next']],
    ['a condition', inCondition('"^"'), ['all', 'any', 'not', 'var', 'said', 'visited', 'feeling', 'met']],
    ['a condition in a condition', inCondition('"all": [{ "not": { "^" } }]'), ['any', 'said', 'turnsSince']],
    ['a feeling asked for', inCondition('"feeling": { "^" }'), ['atLeast', 'atMost', 'above', 'below', 'is']],
    ['a reaction', inReply('"reaction": { "^" }'), ['cue', 'says', 'face', 'gesture', 'thought']],
    ['what is said', inBeat('"says": { "^" }'), ['text', 'cue', 'face', 'who', 'variants', 'pick']],
    ['one of several ways on', inReply('"next": [{ "^" }]'), ['if', 'to']],
    ['a whole number', file('"vars": { "minutes": { "^" } }'), ['min', 'max', 'start']],
    ['behaviours', inReply('"behaviours": { "^" }'), ['proactive', 'history', 'boundary']],
    ['the key', file('"key": { "^" }'), ['status', 'raters', 'spread']],
    ['a variant of the customer', file('"customer": { "variants": [{ "^" }] }'), ['id', 'arrives', 'needs', 'vars']],
  ])('is completed in %s', async (_, text, keys) => {
    expect(await labels(text)).toEqual(expect.arrayContaining(keys));
  });

  it('comes with its sentence, an example and what holds when it is left out', async () => {
    const effort = (await offers(inReply('"^"'))).find((one) => one.label === 'effort');
    expect(effort?.documentation).toEqual({
      kind: 'markdown',
      value: 'How much work it puts on the customer, 0 to 3.\n\nFor example: `2`\n\nWhen left out: `0`',
    });
  });

  it('brings an example to write over', async () => {
    const title = (await offers('{ "$schema": "./scenario.schema.json", "^" }')).find((one) => one.label === 'title');
    expect(title?.insertText).toBe('"title": "${1:Three waffles, two scoops}"');
  });
});

describe('a value half written', () => {
  it('is completed with the channels, each with its sentence', async () => {
    const items = await offers(file('"channel": "^"'));
    for (const channel of ['counter', 'phone', 'chat', 'email', 'social', 'video'])
      expect(items.map((one) => one.label)).toContain(`"${channel}"`);
    expect(items.find((one) => one.label === '"phone"')?.documentation).toBe('On the phone.');
  });

  it('is completed with the moves', async () => {
    expect(await labels(inReply('"moves": ["^"]'))).toEqual(expect.arrayContaining(MOVES.map((move) => `"${move}"`)));
  });

  it('is completed with the faces, on a line and in a reaction', async () => {
    for (const text of [inBeat('"says": { "face": "^" }'), inReply('"reaction": { "face": "^" }')])
      expect(await labels(text)).toEqual(expect.arrayContaining(['"furious"', '"neutral"', '"delighted"']));
  });

  it('is completed with true and false', async () => {
    expect(await labels(file('"ready": ^'))).toEqual(expect.arrayContaining(['true', 'false']));
  });
});

describe('hovering', () => {
  it.each([
    ['a key at the top', file('"cont^entNote": ""'), 'What a learner may want to know before starting.'],
    ['a key of a beat', inBeat('"turning^Point": true'), 'Write true for a beat that makes or breaks the talk.'],
    ['a key of a reply', inReply('"try^Instead": "x"'), 'What to try instead, for a reply that is not the best.'],
    ['a condition word', inCondition('"sa^id": "own-it"'), 'Holds once the reply has been said.'],
    ['a behaviour', inReply('"behaviours": { "owner^ship": 1 }'), 'Takes the matter on (1), or passes it away (-1).'],
    ['a comparison', inCondition('"feeling": { "bel^ow": 40 }'), 'Holds below this value.'],
    ['the raters of a panel', file('"key": { "status": "panel", "rat^ers": 6 }'), 'How many people rated each reply'],
    ['the name of a beat', file('"beats": { "the-^plate": {} }'), 'One turn of the customer'],
  ])('over %s shows its sentence', async (_, text, sentence) => {
    expect(await hover(text)).toContain(sentence);
  });

  it('shows an example and the default', async () => {
    expect(await hover(file('"chan^nel": "phone"'))).toContain('For example: `"phone"`\n\nWhen left out: `"counter"`');
  });

  it('over a word of a list shows what the word means', async () => {
    expect(await hover(inReply('"moves": ["hand^off"]'))).toContain('Passes the customer on to somebody else');
  });
});

describe('a slip', () => {
  it('in a key is underlined at the key', async () => {
    expect(await complaints(SMALLEST.replace('"title"', '"titel"'))).toEqual([
      expect.stringMatching(/^1:1 .*"title"/) as unknown,
      '5:3 Property titel is not allowed.',
    ]);
  });

  it('in a level is underlined at the number', async () => {
    expect(await complaints(SMALLEST.replace('"empathy": 3', '"empathy": 5'))).toEqual([
      '12:132 Value is above the maximum of 4.',
    ]);
  });

  it('in a word is underlined with the words that are known', async () => {
    const [said, ...more] = await complaints(SMALLEST.replace('"format"', '"channel": "fax", "format"'));
    expect(said).toMatch(/^3:14 .*"counter", "phone", "chat", "email", "social", "video"/);
    expect(more).toEqual([]);
  });
});

describe('a file without fault', () => {
  it('has nothing underlined: the smallest', async () => {
    expect(await complaints(SMALLEST)).toEqual([]);
  });

  it.each(SHIPPED)('has nothing underlined: %s', async (id) => {
    expect(await complaints(shippedText(id))).toEqual([]);
  });

  it('may have comments and trailing commas where the editor is told so', async () => {
    const text = SMALLEST.replace('"format": 1,', '// the first\n  "format": 1,').replace('}\n}\n', '},\n}\n');
    expect(await complaints(text, { comments: 'ignore', trailingCommas: 'ignore' })).toEqual([]);
    expect(await complaints(text, { comments: 'error', trailingCommas: 'error' })).toHaveLength(2);
  });
});

describe('the service', () => {
  it('fetches nothing for any of this', async () => {
    await complaints(SMALLEST);
    expect(asked).toEqual([]);
  });

  it('would fetch a schema it was not given', async () => {
    const [said] = await complaints(SMALLEST.replace('./scenario', './other'));
    expect(said).toContain('would fetch');
    expect(asked).toEqual([`${FOLDER}/other.schema.json`]);
  });
});

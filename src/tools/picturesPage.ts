import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../build/catalogue';

/** The cards in the folders of assets that say what is drawn or heard. */
const CARDS = {
  people: ['assets/people', 'person.json', 'alt'],
  backdrops: ['assets/backdrops', 'backdrop.json', 'alt'],
  props: ['assets/props', 'prop.json', 'alt'],
  sounds: ['assets/sounds', 'sound.json', 'caption'],
} as const;
type Kind = keyof typeof CARDS;

function rows(root: string, kind: Kind): string {
  const [folder, card, key] = CARDS[kind];
  const ids = readCatalogue(root)[kind];
  return ids
    .map((id) => {
      const words: unknown = JSON.parse(readFileSync(join(root, folder, id, card), 'utf8'))[key];
      return `| \`${id}\` | ${String(words)} |`;
    })
    .join('\n');
}

const table = (root: string, kind: Kind, head: string): string => `| name | ${head} |\n|---|---|\n${rows(root, kind)}`;

/** The page of everyone, every place, thing and sound that a scenario may name, from their own folders. */
export const picturesPage = (root: string): string => `# What can be seen and heard

<!-- Generated from the folders of assets by \`turnaround write pictures\`; a test holds it fresh. -->

Everyone, every place, thing and sound that a story may name. Choose a person by how they look and never by what they do in the story.
What a line shows or lets be heard must also stand in its \`cue\`, for those who do not see or hear it. \`npm run gallery\` shows them all.

## People

\`"person"\` of the customer.

${table(root, 'people', 'looks')}

## Places

\`"backdrop"\` of the setting. Its weather follows the customer's feeling by itself.

${table(root, 'backdrops', 'shows')}

## Things

\`"props"\` of a line: what lies before the customer from that line on. A new list takes the place of the old one; \`[]\` clears it away.

${table(root, 'props', 'shows')}

## Sounds

\`"sound"\` of a line. Each is also told in words, with sound on or off.

${table(root, 'sounds', 'told as')}
`;

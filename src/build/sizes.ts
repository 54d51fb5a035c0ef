import { type Built, filesOf, keyOf, namedByPage, reached, readBuilt } from './chunks';

/** What a first visit may weigh, in bytes after brotli. */
export const BUDGET = { firstReply: 60_000, play: 80_000, stage: 200_000 } as const;

export interface Weight {
  readonly name: string;
  readonly bytes: number;
}

export interface FirstReply extends Weight {
  /** Modules the page needs at once but does not name: each costs one more hop. */
  readonly secondHop: readonly string[];
}

export interface Sizes {
  /** One for each page of a shipped scenario, heaviest first. */
  readonly firstReplies: readonly FirstReply[];
  readonly play: number;
  /** Null while no chunk of src/stage is reached. */
  readonly stage: number | null;
  /** Told but not counted above: loaded on demand, by trainers, or after the first sound. */
  readonly apart: readonly Weight[];
  readonly files: readonly Weight[];
}

/** Picture and sound: the stage, the drawn people, the player with its mixer, and howler; each is fetched only where it is wanted. */
const STAGE = /(^|\/)src\/((stage|art|audio)\/|(panels\/mixer|locales\/enMixer)\.)|node_modules\/howler\//;
const TRAINERS =
  /(^|\/)src\/(app\/author|adapters\/(deskTools|ownShelf|solver)|panels\/author|locales\/en(Author|Map|Plays)|workers)\b|[?&](worker|sharedworker)\b/;
/** Home: the drawn street and its list. No play loads it; a first visit by a link begins and ends without it. */
const HOME =
  /(^|\/)src\/(stage\/street|panels\/library|locales\/enStreet|app\/library|adapters\/homeShelf)|virtual:home/;
/** Families of which one play loads one member: the heaviest stands for all. */
const FAMILIES = [
  /(^|\/)assets\/people\//,
  /(^|\/)assets\/backdrops\//,
  /virtual:scenario|(^|\/)scenarios\//,
  /virtual:feedback/,
  /(^|\/)src\/panels\/surfaces\//,
];
const SOUND = /\.(mp3|ogg|opus|wav|m4a|webm)$/;
const FONT = /\.(woff2?|ttf|otf)$/;

const isFamily = (key: string): boolean => FAMILIES.some((family) => family.test(key));
const isStage = (key: string): boolean => STAGE.test(key);
const isHome = (key: string): boolean => HOME.test(key);
const isTrainers = (key: string): boolean => TRAINERS.test(key);

const sum = (built: Built, files: Iterable<string>): number =>
  [...files].reduce((bytes, file) => bytes + built.weigh(file), 0);
const without = (files: Iterable<string>, others: ReadonlySet<string>): string[] =>
  [...files].filter((file) => !others.has(file));
const heaviestFirst = <One extends Weight>(weights: readonly One[]): One[] =>
  weights.toSorted((a, b) => b.bytes - a.bytes);

function firstReply(built: Built, page: string): FirstReply {
  const named = namedByPage(built, page);
  const keys = named.map((file) => keyOf(built.manifest, file)).filter((key) => key !== undefined);
  const needed = filesOf(built.manifest, reached(built.manifest, keys, false));
  const files = new Set([page, ...named, ...needed]);
  return { name: page, bytes: sum(built, files), secondHop: without(needed, new Set(named)) };
}

/** The heaviest member of each family among the chunks a set of keys leads to lazily, with what it needs itself. */
function heaviestMembers(built: Built, keys: ReadonlySet<string>): readonly string[] {
  const lazy = [...keys].flatMap((key) => built.manifest[key]?.dynamicImports ?? []);
  return FAMILIES.flatMap((family) => {
    const members = lazy
      .filter((key) => family.test(key))
      .map((key) => {
        const files = filesOf(built.manifest, reached(built.manifest, [key], false));
        return { name: key, bytes: sum(built, without(files, filesOf(built.manifest, keys))), files };
      });
    return [...(heaviestFirst(members)[0]?.files ?? [])];
  });
}

function startsOf(built: Built): readonly string[] {
  const files = new Set(built.pages.flatMap((page) => namedByPage(built, page)));
  return [...files].map((file) => keyOf(built.manifest, file)).filter((key) => key !== undefined);
}

/** Everything a play without the stage may load: the pages' scripts and all they lead to, one member of each family. */
function playFiles(built: Built): ReadonlySet<string> {
  const keys = reached(
    built.manifest,
    startsOf(built),
    true,
    (key) => !isStage(key) && !isHome(key) && !isTrainers(key) && !isFamily(key),
  );
  const styles = built.pages.flatMap((page) => namedByPage(built, page)).filter((file) => file.endsWith('.css'));
  return new Set([...styles, ...filesOf(built.manifest, keys), ...heaviestMembers(built, keys)]);
}

/** The picture's chunks with all they import but what the page itself has loaded before, and what else only they lead to. */
function stageFiles(built: Built, play: ReadonlySet<string>): ReadonlySet<string> | null {
  const all = reached(built.manifest, startsOf(built), true);
  const entries = [...all].filter((key) => isStage(key) && !isHome(key) && built.manifest[key]?.isDynamicEntry);
  if (entries.length === 0) return null;
  // What the page has loaded before is left out, and with it the parts that only the page leads to.
  const page = new Set(startsOf(built));
  const keys = reached(built.manifest, entries, true, (key) => !isFamily(key) && !isHome(key) && !page.has(key));
  const lazily = [...filesOf(built.manifest, keys), ...heaviestMembers(built, keys)];
  const needed = filesOf(built.manifest, reached(built.manifest, entries, false));
  return new Set([...without(needed, filesOf(built.manifest, page)), ...without(lazily, play)]);
}

function apart(built: Built, counted: ReadonlySet<string>): readonly Weight[] {
  const all = reached(built.manifest, startsOf(built), true);
  const trainers = filesOf(built.manifest, reached(built.manifest, [...all].filter(isTrainers), true));
  const families = filesOf(built.manifest, [...all].filter(isFamily));
  const home = filesOf(built.manifest, [...all].filter(isHome));
  const of = (name: string, files: Iterable<string>): Weight => ({ name, bytes: sum(built, files) });
  const spoken = new Set([...counted, ...trainers, ...families, ...home, ...built.pages]);
  const rest = without(built.files, spoken).filter((file) => !SOUND.test(file) && !FONT.test(file));
  return [
    of("trainers' parts", without(trainers, new Set([...counted, ...home]))),
    of('home: the street and its list', without(home, counted)),
    of('other people, places and scenarios', without(families, counted)),
    of(
      'sounds',
      built.files.filter((file) => SOUND.test(file)),
    ),
    of(
      'fonts',
      built.files.filter((file) => FONT.test(file)),
    ),
    of('everything else (workers, icons)', rest),
  ];
}

/** Weighs a built folder by its real import graph. Reads only; tests and the bench share it. */
export function measureSizes(folder: string): Sizes {
  const built = readBuilt(folder);
  const scenarios = built.pages.filter((page) => /^play\/[^/]+\/index\.html$/.test(page));
  const play = playFiles(built);
  const stage = stageFiles(built, play);
  const heaviestPage = Math.max(...built.pages.map((page) => built.weigh(page)));
  return {
    firstReplies: heaviestFirst(scenarios.map((page) => firstReply(built, page))),
    play: heaviestPage + sum(built, play),
    stage: stage && sum(built, stage),
    apart: apart(built, new Set([...play, ...(stage ?? [])])),
    files: heaviestFirst(built.files.map((file) => ({ name: file, bytes: built.weigh(file) }))),
  };
}

const line = (name: string, bytes: number | null, most?: number): string => {
  const weight = bytes === null ? '-' : (bytes / 1000).toFixed(1);
  return `${weight.padStart(9)} kB  ${name}${most ? ` (at most ${most / 1000})` : ''}`;
};

/** The sizes as a table in plain text. */
export function sizesTable(sizes: Sizes): string {
  return [
    'Sizes after brotli',
    '',
    ...sizes.firstReplies.map((page) => line(`first reply: ${page.name}`, page.bytes, BUDGET.firstReply)),
    line('play without picture and sound, in all', sizes.play, BUDGET.play),
    line('stage: picture and sound', sizes.stage, BUDGET.stage),
    ...sizes.apart.map((part) => line(`apart: ${part.name}`, part.bytes)),
    '',
    ...sizes.files.map((file) => line(file.name, file.bytes)),
    '',
  ].join('\n');
}

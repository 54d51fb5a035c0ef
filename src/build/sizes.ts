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
/** What only a reader who goes on below the top of a debrief fetches. */
const DEEPER = /(^|\/)src\/(app\/deeper|panels\/deeper|locales\/enDeeper)/;
/** What keeps the game on the device; fetched once the page is at rest. */
const OFFLINE = /(^|\/)src\/(adapters\/offline|app\/offlineLoop|offline\/)/;
/** What a person opens or turns on by hand in a play: settings, drawers, the demo, the clock, sounds in words. */
const BY_HAND = /(^|\/)src\/(panels\/byHand|locales\/enByHand)/;
/**
 * What is fetched where plays were kept here before, or where one could not be: no first visit needs it. A chunk that other
 * parts share has no source in the manifest; it is known by its name.
 */
const BACK =
  /(^|\/)src\/(app\/book\/(open|look|attempts|hearing)|adapters\/download|panels\/(playNote|heard)|locales\/en(Notes|Heard))|^_(heard|download)-/;
/** Pages that a person opens by hand: notebook, data, groups, another road and the other side of a play. */
const PAGES =
  /(^|\/)src\/(app\/(book\/(notebook|data|class)|looking|beside)|panels\/(pages|notebook|data|class|walk|beside)|locales\/en(Pages|Notebook|Next|Data|Class|Walk|Beside)|core\/(records|projections\/(progress|cohort|walk|beside)))/;
/** A team in front of one screen: its pages are opened by hand, and no play leads there. */
const TEAM =
  /(^|\/)src\/(team|app\/room\/|projector\/|adapters\/room|locales\/en(Room|Desk)|core\/(room\/|projections\/(room|desk)|records\/roomTable))|virtual:plans|^_rooms?[A-Z]/;
/** A story's chunk, and what is fetched with it: what its debrief says, and the surface it is told on. */
const TOLD = /virtual:scenario\/([a-z0-9-]+)/;
const STORY = [TOLD, /virtual:feedback/, /(^|\/)src\/panels\/surfaces\//];
/** Families of which one play loads one member: the heaviest stands for all. */
const FAMILIES = [/(^|\/)assets\/people\//, /(^|\/)assets\/backdrops\//, ...STORY];
const SOUND = /\.(mp3|ogg|opus|wav|m4a|webm)$/;
const FONT = /\.(woff2?|ttf|otf)$/;
/** The room's pages, and the styles that only its guide has. */
const ROOM_PAGES = /^team\/|^assets\/guide-[^/]+\.css$/;

const isFamily = (key: string): boolean => FAMILIES.some((family) => family.test(key));
const isStage = (key: string): boolean => STAGE.test(key);
const isHome = (key: string): boolean => HOME.test(key);
const isLater = (key: string): boolean => [DEEPER, OFFLINE, BY_HAND, BACK, PAGES, TEAM].some((kind) => kind.test(key));
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

/** The heaviest of some groups of chunks that a set of keys leads to lazily, each with what it needs itself. */
function heaviest(built: Built, keys: ReadonlySet<string>, groups: readonly (readonly string[])[]): Iterable<string> {
  const before = filesOf(built.manifest, keys);
  const weighed = groups.map((group) => {
    const files = filesOf(built.manifest, reached(built.manifest, group, false));
    return { name: group.join(), bytes: sum(built, without(files, before)), files };
  });
  return heaviestFirst(weighed)[0]?.files ?? [];
}

/** The heaviest member of each family, and the heaviest story with what its debrief says and the surface it is told on. */
function heaviestMembers(built: Built, keys: ReadonlySet<string>): readonly string[] {
  const lazy = [...keys].flatMap((key) => built.manifest[key]?.dynamicImports ?? []);
  const families = FAMILIES.filter((family) => !STORY.includes(family)).flatMap((family) => [
    ...heaviest(
      built,
      keys,
      lazy.filter((key) => family.test(key)).map((key) => [key]),
    ),
  ]);
  const stories = lazy.flatMap((key) => (TOLD.test(key) ? [storyGroup(built, lazy, key)] : []));
  return [...families, ...heaviest(built, keys, stories)];
}

/** A story's chunk with those only its own play needs. */
function storyGroup(built: Built, lazy: readonly string[], key: string): readonly string[] {
  const id = TOLD.exec(key)?.[1] ?? '';
  const channel = /"channel":"([a-z]+)"/.exec(built.read(built.manifest[key]?.file ?? ''))?.[1] ?? '';
  return [
    key,
    ...lazy.filter((one) => one.endsWith(`virtual:feedback/${id}`) || one.includes(`/surfaces/${channel}.`)),
  ];
}

/** Home and every story; the room's pages are no part of a play. */
const playPages = ({ pages }: Built): readonly string[] => pages.filter((page) => !page.startsWith('team/'));

function startsOf(built: Built): readonly string[] {
  const files = new Set(playPages(built).flatMap((page) => namedByPage(built, page)));
  return [...files].map((file) => keyOf(built.manifest, file)).filter((key) => key !== undefined);
}

/** What a play without the stage loads by itself up to the top of its debrief: the pages' scripts and all they lead to, one member of each family. */
function playFiles(built: Built): ReadonlySet<string> {
  const keys = reached(
    built.manifest,
    startsOf(built),
    true,
    (key) => !isStage(key) && !isHome(key) && !isLater(key) && !isTrainers(key) && !isFamily(key),
  );
  const styles = playPages(built)
    .flatMap((page) => namedByPage(built, page))
    .filter((file) => file.endsWith('.css'));
  return new Set([...styles, ...filesOf(built.manifest, keys), ...heaviestMembers(built, keys)]);
}

/** The picture's chunks with all they import but what the page itself has loaded before, and what else only they lead to. */
function stageFiles(built: Built, play: ReadonlySet<string>): ReadonlySet<string> | null {
  const all = reached(built.manifest, startsOf(built), true);
  const entries = [...all].filter((key) => isStage(key) && !isHome(key) && built.manifest[key]?.isDynamicEntry);
  if (entries.length === 0) return null;
  // What the page has loaded before is left out, and with it the parts that only the page leads to.
  const page = new Set(startsOf(built));
  const keys = reached(
    built.manifest,
    entries,
    true,
    (key) => !isFamily(key) && !isHome(key) && !isLater(key) && !page.has(key),
  );
  const lazily = [...filesOf(built.manifest, keys), ...heaviestMembers(built, keys)];
  const needed = filesOf(built.manifest, reached(built.manifest, entries, false));
  return new Set([...without(needed, filesOf(built.manifest, page)), ...without(lazily, play)]);
}

/** Parts of their own, in the order in which a file is looked for in them. */
const APART: readonly (readonly [name: string, kind: (key: string) => boolean])[] = [
  ['debrief below its top', (key) => DEEPER.test(key)],
  ['opened by hand in a play: settings, drawers, demo', (key) => BY_HAND.test(key)],
  ['coming back: what was kept, and what could not be', (key) => BACK.test(key)],
  ['pages opened by hand: notebook, data, groups, roads', (key) => PAGES.test(key)],
  ['a team in front of one screen: wall, desk, report', (key) => TEAM.test(key)],
  ['home: the street and its list', isHome],
  ["trainers' parts", isTrainers],
  ['other people, places and scenarios', isFamily],
];

/** What is not counted above, part by part; each file in the first part that has it. */
function apart(built: Built, counted: ReadonlySet<string>): readonly Weight[] {
  const all = [...reached(built.manifest, startsOf(built), true)];
  const spoken = new Set([...counted, ...playPages(built)]);
  const of = (name: string, files: Iterable<string>): Weight => {
    const fresh = without(files, spoken);
    for (const file of fresh) spoken.add(file);
    return { name, bytes: sum(built, fresh) };
  };
  const chunks = (kind: (key: string) => boolean): ReadonlySet<string> =>
    filesOf(
      built.manifest,
      reached(built.manifest, all.filter(kind), false, (key) => !isFamily(key) || kind(key)),
    );
  const named = (name: RegExp): readonly string[] => built.files.filter((file) => name.test(file));
  return [
    ...APART.map(([name, kind]) => of(name, chunks(kind))),
    of("pages of the room, the facilitator's guide among them", named(ROOM_PAGES)),
    of('sounds', named(SOUND)),
    of('fonts', named(FONT)),
    of('everything else (workers, icons)', built.files),
  ];
}

/** Weighs a built folder by its real import graph. Reads only; tests and the bench share it. */
export function measureSizes(folder: string): Sizes {
  const built = readBuilt(folder);
  const scenarios = built.pages.filter((page) => /^play\/[^/]+\/index\.html$/.test(page));
  const play = playFiles(built);
  const stage = stageFiles(built, play);
  const heaviestPage = Math.max(...playPages(built).map((page) => built.weigh(page)));
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
    line('a play by itself to the top of its debrief, without picture and sound', sizes.play, BUDGET.play),
    line('stage: picture and sound', sizes.stage, BUDGET.stage),
    ...sizes.apart.map((part) => line(`apart: ${part.name}`, part.bytes)),
    '',
    ...sizes.files.map((file) => line(file.name, file.bytes)),
    '',
  ].join('\n');
}

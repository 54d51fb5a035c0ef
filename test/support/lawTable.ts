/**
 * The import law, as data. A room is a folder (or a few); what is not named in `may` is forbidden. Files of one room may
 * always import each other. How to read a line of `may`:
 *
 *   'core/model'        anything from that room, that folder or that file of src
 *   'type core'         its types only: nothing of it runs here
 *   'lazy art'          its types, and the rest only through import(), so that it is never in a first load
 *   'npm:zod'           the package and its sub paths, by whatever alias
 *   'node'              Node's own modules
 *   'virtual'           modules made by our Vite plugins
 *   'assets/sounds'     files of that folder of assets
 *   'anything'          what it says
 */
export interface Room {
  readonly name: string;
  /** Folders or files that belong to the room, from the root; where they nest, the longest wins. */
  readonly at: readonly string[];
  readonly may: readonly string[];
  /** Part of the plan, not built yet: may be missing, and must lose this mark when it appears. */
  readonly planned?: true;
}

const room = (name: string, may: readonly string[], at: readonly string[] = [`src/${name}`]): Room => ({
  name,
  at,
  may,
});
const planned = (name: string, may: readonly string[]): Room => ({ ...room(name, may), planned: true });

/** What any view may know: words and read models, never the rules behind them. */
const FOR_VIEWS = [
  'type core/projections/views',
  'type core/projections/debriefViews',
  'type core/projections/mapViews',
  'type core/projections/progressViews',
  'type core/projections/cohortViews',
  'type core/projections/walkViews',
  'type core/projections/roomViews',
  'type core/projections/deskViews',
  'type core/projections/roomReportViews',
  'core/projections/besideViews',
  'core/projections/deeperViews',
  'type app/book/dataView',
  'type app/store',
  'type app/builds',
  'core/model',
  'core/vocabulary',
  'app/view',
  'app/intents',
  'app/settings',
  'type app/author/reportView',
  'locales',
] as const;

/** The middle of core, on which everything that reads a play stands. */
const TALK = ['core/model', 'core/vocabulary', 'core/scenario', 'core/customer'] as const;

export const LAW: readonly Room[] = [
  // The rules of the game. A chart decides what may happen, not what it is worth; a journal outlives the engine.
  room('core/model', []),
  room('core/vocabulary', ['core/model']),
  room('core/customer', ['core/model', 'core/vocabulary']),
  room('core/scenario', ['core/model', 'core/vocabulary', 'core/customer', 'npm:zod', 'npm:jsonc-parser']),
  room('core/encounter', [...TALK, 'npm:xstate']),
  room('core/journal', [...TALK]),
  room('core/scoring', [...TALK, 'core/journal']),
  room('core/projections', [...TALK, 'core/journal', 'core/scoring', 'core/room']),
  // A team in front of one screen: plans, votes, and what follows from them.
  room('core/room', [...TALK, 'core/journal', 'core/scoring', 'npm:xstate']),
  room('core/records', [...TALK, 'core/journal', 'core/scoring', 'type core/projections/roomReportViews']),
  room('core/analysis', [...TALK, 'core/scoring']),
  room('core/rules', [...TALK, 'core/scoring', 'core/analysis', 'npm:zod']),

  // The one loop, and what it is plugged into.
  // The author's part edits files in place and shows them as maps.
  room('app', ['core', 'map', 'npm:xstate', 'npm:jsonc-parser']),
  room('adapters', [
    'app/ports',
    'app/store',
    'app/settings',
    'app/keptSettings',
    'app/builds',
    'app/offlineLoop',
    'app/room/port',
    'type app/session',
    'type app/room/room',
    'type app/author/tools',
    'offline/names',
    'app/author/pieces',
    'lazy app/author/sending',
    'type core',
    'core/scenario/pack',
    'core/scenario/feedback',
    'virtual',
    'npm:idb',
  ]),
  // Keeps the game on the device, build by build; it knows addresses and answers, and nothing of the game.
  room('offline', []),
  // A worker is a thin shell: what it does is plain code that tests call.
  room('workers', ['core', 'app/author']),
  // Scenarios as pictures: layout and drawing, as data and as text.
  room('map', ['type core', 'core/model', 'npm:@dagrejs/dagre']),

  // What the mouth does in talking: picture and voice keep the same time.
  room('speech', ['core/model', 'core/vocabulary']),
  // What people hear.
  room('audio', [
    'type core/projections/views',
    'core/model',
    'core/vocabulary',
    'app/settings',
    'type app/ports',
    'speech',
    'assets/sounds',
    'npm:howler',
  ]),

  // What people see. Views know each other as little as they know the rules.
  room('stage', [...FOR_VIEWS, 'art', 'speech', 'npm:phaser']),
  // What panels and projector share: colours and sizes, faces, icons, the shape of an arc.
  room('parts', [...FOR_VIEWS, 'npm:preact']),
  room('panels', [
    ...FOR_VIEWS,
    'parts',
    // The map of the author's report is drawn by the panels, from where the worker has placed everything.
    'map/curve',
    'map/lit',
    'type map/mapLayout',
    'lazy art',
    'assets/fonts',
    'npm:preact',
    'npm:@fontsource-variable/atkinson-hyperlegible-next',
  ]),
  room('projector', [
    ...FOR_VIEWS,
    'parts',
    'type core/room',
    'core/room/facts',
    'app/room/view',
    'app/room/intents',
    'type app/room/port',
    'type app/ports',
    'lazy art',
    'assets/fonts',
    'npm:preact',
    'npm:@fontsource-variable/atkinson-hyperlegible-next',
  ]),
  room('art', ['core/model', 'core/vocabulary'], ['src/art', 'assets/people', 'assets/backdrops', 'assets/props']),
  // Everyone and everywhere that is drawn, on one page, for looking and measuring.
  room('gallery', ['art', 'stage', 'core/vocabulary', 'type core/projections/views']),
  room('locales', ['type core']),

  // What runs on a trainer's or a builder's machine.
  room(
    'build',
    ['app', 'core', 'locales', 'offline', 'node', 'npm:vite', 'npm:sirv', 'npm:phaser', 'npm:marked'],
    ['src/build', 'src/stage/build'],
  ),
  room('tools', ['app', 'core', 'locales', 'build', 'map', 'node', 'npm:zod', 'npm:vite']),
  planned('host', ['app', 'core', 'node', 'npm:socket.io']),

  // The composition roots, of the game and of the room: the only files that may import adapters and start workers.
  room('main', ['anything'], ['src/main.ts', 'src/team.ts', 'src/virtual.d.ts']),
];

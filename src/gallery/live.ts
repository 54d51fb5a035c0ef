import type { StageView } from '../core/projections/views';
import { FACES, type FaceName } from '../core/vocabulary/faces';
import { GESTURE_NAMES, type GestureName } from '../core/vocabulary/gestures';
import { BACKDROP_IDS, PERSON_IDS, PROP_IDS } from '../art/catalogue';
import type { Stage } from '../stage/stage';

/** What the live stage shows: the view as it stands, changed part by part. */
const FIRST: StageView = {
  scene: 'encounter',
  backdrop: 'cafe',
  person: 'walter',
  channel: 'counter',
  feeling: 30,
  face: 'sad',
  gesture: null,
  step: 'listening',
  utterance: { id: 1, text: '' },
  turningPoint: false,
  props: [],
  sound: null,
  presence: 'here',
};

const CHANNELS = ['counter', 'phone', 'chat', 'email', 'social', 'video'] as const;
const PRESENCES = ['here', 'leaving', 'away'] as const;

type Change = (view: StageView, value: string) => Partial<StageView>;

function labelled(name: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(name, control);
  return label;
}

function choice(name: string, values: readonly string[], now: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.name = name;
  select.append(...values.map((value) => new Option(value, value, value === now, value === now)));
  return select;
}

function slider(name: string, now: number): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'range', name, min: '0', max: '100', value: String(now) });
  return input;
}

const said = (view: StageView, text: string): Partial<StageView> => ({
  step: 'speaking',
  utterance: { id: view.utterance.id + 1, text },
});

const CONTROLS: readonly (readonly [name: string, control: () => HTMLInputElement | HTMLSelectElement, Change])[] = [
  ['person', () => choice('person', PERSON_IDS, FIRST.person), (_, person) => ({ person })],
  ['place', () => choice('place', BACKDROP_IDS, FIRST.backdrop), (_, backdrop) => ({ backdrop })],
  ['channel', () => choice('channel', CHANNELS, 'counter'), (_, one) => ({ channel: one as StageView['channel'] })],
  ['feeling', () => slider('feeling', FIRST.feeling), (_, value) => ({ feeling: Number(value) })],
  ['face', () => choice('face', FACES, FIRST.face), (_, face) => ({ face: face as FaceName })],
  [
    'gesture',
    () => choice('gesture', GESTURE_NAMES, ''),
    (view, name) => ({ gesture: name as GestureName, ...said(view, '') }),
  ],
  ['says', () => Object.assign(document.createElement('input'), { name: 'says' }), said],
  ['thing', () => choice('thing', ['', ...PROP_IDS], ''), (_, id) => ({ props: id === '' ? [] : [id] })],
  ['turning point', () => choice('turning', ['no', 'yes'], 'no'), (_, value) => ({ turningPoint: value === 'yes' })],
  [
    'presence',
    () => choice('presence', PRESENCES, 'here'),
    (_, presence) => ({ presence: presence as StageView['presence'] }),
  ],
];

/** The running stage with everything that can be asked of it, for looking and for measuring. */
export async function liveStage(): Promise<HTMLElement> {
  const section = document.createElement('section');
  const host = document.createElement('div');
  const form = document.createElement('form');
  section.id = 'live';
  host.className = 'live';
  section.append(Object.assign(document.createElement('h2'), { textContent: 'The stage, live' }), host, form);
  document.querySelector('main')?.append(section);
  const { openStage } = await import('../stage/stage');
  const stage: Stage = openStage(host, {
    motion: 'full',
    onFailure: () => host.replaceChildren('The stage stopped.'),
    houses: { onPoint: () => undefined, onPick: () => undefined },
  });
  const show = (now: StageView): void => stage.show({ stage: now, street: null, theme: 'auto' });
  let view = FIRST;
  show(view);
  for (const [name, make, change] of CONTROLS) {
    const control = make();
    control.addEventListener('change', () => {
      view = Object.assign({ ...view }, change(view, control.value));
      show(view);
    });
    form.append(labelled(name, control));
  }
  const motion = choice('motion', ['full', 'calm', 'none'], 'full');
  motion.addEventListener('change', () => stage.setMotion(motion.value as Parameters<Stage['setMotion']>[0]));
  form.append(labelled('motion', motion));
  form.addEventListener('submit', (event) => event.preventDefault());
  return section;
}

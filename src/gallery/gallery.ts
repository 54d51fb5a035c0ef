import './gallery.css';
import { BACKDROP_IDS, loadBackdrop, loadLook, loadProp, PERSON_IDS, PROP_IDS } from '../art/catalogue';
import { shelfOf } from './frame';
import { liveStage } from './live';
import { moodsOf, posesOf } from './people';
import { thing, weathersOf } from './places';
import { among, wantedBy } from './wanted';

/** Who stands in the places, one after another: dark skin and light. */
const SITTERS = ['amara', 'walter', 'marcus', 'mei'] as const;

const wanted = wantedBy(location.search);
const main = document.querySelector('main') ?? document.body;

async function showPeople(): Promise<void> {
  for (const id of among(PERSON_IDS, wanted.people)) {
    const look = await loadLook(id);
    main.append(shelfOf(`person-${id}`, `${id}: seventeen moods`, moodsOf(look)));
    main.append(shelfOf(`poses-${id}`, `${id}: twelve poses`, posesOf(look)));
  }
}

async function showPlaces(): Promise<void> {
  for (const [place, id] of among(BACKDROP_IDS, wanted.places).entries()) {
    const [backdrop, look] = await Promise.all([loadBackdrop(id), loadLook(SITTERS[place % SITTERS.length] ?? '')]);
    main.append(shelfOf(`place-${id}`, `${id}: five weathers`, ...weathersOf(backdrop, look)));
  }
}

async function showThings(): Promise<void> {
  const things = await Promise.all(PROP_IDS.map(async (id) => thing(id, await loadProp(id))));
  main.append(shelfOf('things', 'Things', things));
}

/** Ways to the parts, once all of them are there. */
function contents(): HTMLElement {
  const nav = document.createElement('nav');
  const list = document.createElement('ul');
  for (const section of document.querySelectorAll('section')) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${section.id}`;
    link.textContent = section.querySelector('h2')?.textContent ?? section.id;
    item.append(link);
    list.append(item);
  }
  nav.append(list);
  return nav;
}

if (wanted.live) await liveStage();
await showPeople();
await showPlaces();
if (wanted.things) await showThings();
main.querySelector('p')?.after(contents());
document.body.dataset['ready'] = '';

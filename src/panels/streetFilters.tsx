import type { VNode } from 'preact';
import { type Choice, type FilterName, FILTERS, type LibraryView } from '../app/view';
import type { Channel, MomentStage } from '../core/model/words';
import type { Building } from '../core/vocabulary/buildings';
import type { Messages, StreetMessages } from '../locales/messages';
import { Icon } from '../parts/icons';
import { useStreetWords } from './streetWords';
import { useUi } from './ui';

interface LibraryProps {
  readonly library: LibraryView;
}

/** A value of a filter in words. */
function choiceWord(words: Messages, own: StreetMessages, name: FilterName, value: string): string {
  switch (name) {
    case 'place':
      return own.buildings[value as Building];
    case 'channel':
      return words.channels[value as Channel];
    case 'stage':
      return own.stages[value as MomentStage];
    case 'length':
      return own.lengths[value] ?? value;
    case 'difficulty':
      return words.difficulty(Number(value));
    case 'theme':
      return words.capital(value);
  }
}

interface FilterProps {
  readonly name: FilterName;
  readonly value: string;
  readonly choices: readonly Choice[];
}

function Filter({ name, value, choices }: FilterProps): VNode {
  const { words, send } = useUi();
  const own = useStreetWords();
  const id = `filter-${name}`;
  return (
    <div class="filter">
      <label for={id}>{own.filters[name].name}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => send({ type: 'library.filter', change: { [name]: event.currentTarget.value } })}
      >
        <option value="">{own.filters[name].any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {own.choice(choiceWord(words, own, name, choice.value), choice.count)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How many stories there are to see, said politely when it changes. */
function Found({ library: { items, total, filters } }: LibraryProps): VNode {
  const own = useStreetWords();
  const place = filters.place as Building | '';
  const isEmpty = FILTERS.every((name) => name === 'place' || filters[name] === '');
  const nothing = place !== '' && isEmpty ? own.empty(own.buildings[place]) : own.none;
  return (
    <p class="quiet" role="status">
      {items.length === 0 ? nothing : own.shown(items.length, total)}
    </p>
  );
}

/** The search and the filters, what they found, and the way out. */
export function StreetFilters({ library }: LibraryProps): VNode {
  const { send } = useUi();
  const own = useStreetWords();
  const { search, filters, choices } = library;
  const isNarrowed = search !== '' || FILTERS.some((name) => filters[name] !== '');
  return (
    <div class="search stack" role="search">
      <div class="filters">
        <div class="filter words">
          <label for="library-search">{own.search}</label>
          <input
            id="library-search"
            type="search"
            autocomplete="off"
            placeholder={own.searchHint}
            value={search}
            onInput={(event) => send({ type: 'library.search', text: event.currentTarget.value })}
          />
        </div>
        {FILTERS.map((name) => (
          <Filter key={name} name={name} value={filters[name]} choices={choices[name]} />
        ))}
      </div>
      <div class="row found">
        <Found library={library} />
        {isNarrowed && (
          <button class="btn" type="button" onClick={() => send({ type: 'library.clear' })}>
            <Icon name="again" /> {own.clear}
          </button>
        )}
      </div>
    </div>
  );
}

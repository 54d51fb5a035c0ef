import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import { Badge } from './shapes';
import { useRoomUi } from './ui';

interface DeskProps {
  readonly desk: DeskView;
}

const promptOf = ({ wall: { screen } }: DeskView): string => {
  if (screen.name === 'line') return screen.salesPrompt;
  return screen.name === 'briefing' || screen.name === 'handing' ? screen.briefing.salesPrompt : '';
};

/** What to say, in letters to be read while standing: the hint of this moment, then the notes of the plan. */
export function Say({ desk }: DeskProps): VNode {
  const { say, hints } = useRoomUi().words;
  const prompt = promptOf(desk);
  return (
    <section class="desk-say" aria-labelledby="say-heading">
      <h2 id="say-heading">{say.title}</h2>
      {desk.hint !== null && (
        <p class="desk-hint">
          <b>{say.hint}:</b> {hints[desk.hint]}
        </p>
      )}
      {desk.advocacy !== null && (
        <blockquote class="desk-advocacy">
          <Badge letter={desk.advocacy.letter} />
          <span>
            {desk.at === 'effect'
              ? say.advocacy(desk.advocacy.letter, desk.advocacy.effect)
              : say.worry(desk.advocacy.letter)}
          </span>
        </blockquote>
      )}
      {prompt !== '' && (
        <p class="desk-pressure">
          <b>{say.prompt}.</b> {say.promptSays(prompt)}
        </p>
      )}
      {desk.notes.length === 0 ? (
        <p class="quiet">{say.none}</p>
      ) : (
        <ul class="desk-notes">
          {desk.notes.map((note, place) => (
            <li key={place}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

import type { VNode } from 'preact';
import type { ScoreView, TurnView } from '../core/projections/debriefViews';
import type { CountedOption, DebriefPage, OptionScores, WallView } from '../core/projections/roomViews';
import { Icon } from '../parts/icons';
import { FeelingWord } from './gauge';
import { Quote } from './rich';
import { Badge } from './shapes';
import { Frame } from './wallFrame';
import { useRoomWords } from './words';

type TurnPage = Extract<DebriefPage, { readonly kind: 'turn' }>;

/** Levels: advice goes first, then the words are cut short, at last what it did. */
const WITHOUT_ADVICE = 2;
const WITHOUT_EFFECT = 5;
const CLAMPS = ['', 'clamp-3', 'clamp-3', 'clamp-2', 'clamp-1', 'clamp-2'];

/** The feeling before and after, as faces and words. */
function Swing({ turn }: { readonly turn: TurnView }): VNode {
  const words = useRoomWords();
  const points = Math.round(turn.swing);
  return (
    <p class="wall-end">
      <FeelingWord feeling={turn.feelingBefore} />
      <Icon name="on" flip />
      <FeelingWord feeling={turn.feeling} />
      <b>
        {words.turn.signed(points)} <span class="sr">{words.turn.points}</span>
      </b>
    </p>
  );
}

/** The scales on which anything was scored here. */
const scalesOf = (scores: readonly OptionScores[]): readonly ScoreView['dimension'][] => [
  ...new Set(scores.flatMap((one) => one.scores.map(({ dimension }) => dimension))),
];

interface RowProps {
  readonly option: CountedOption;
  readonly scores: OptionScores | undefined;
  readonly scales: readonly ScoreView['dimension'][];
  readonly isHidden: boolean;
}

function OptionRow({ option, scores, scales, isHidden }: RowProps): VNode {
  const { turn, counts } = useRoomWords();
  const { first, second } = option;
  const none = <span aria-label={turn.none}>{turn.none}</span>;
  return (
    <tr class={option.chosen ? 'chosen' : undefined}>
      <th scope="row">
        <Badge letter={option.letter} />
        {option.chosen && <span class="sr">{counts.chosen}</span>}
        {scores?.best === true && (
          <span class="wall-best">
            <Icon name="star" />
            <span class="sr">{turn.best}</span>
          </span>
        )}
      </th>
      {!isHidden && (
        <td>
          {first !== null && second !== null ? (
            <>
              {first} <Icon name="on" flip /> {second}
            </>
          ) : (
            (second ?? first ?? none)
          )}
        </td>
      )}
      {scales.map((scale) => (
        <td key={scale}>{scores?.scores.find(({ dimension }) => dimension === scale)?.level ?? none}</td>
      ))}
    </tr>
  );
}

/** Votes and points of each reply. */
function Options({ page }: { readonly page: TurnPage }): VNode {
  const words = useRoomWords();
  const { split, scores } = page;
  const scales = scalesOf(scores);
  const isHidden = split.hidden || split.options.every(({ first, second }) => first === null && second === null);
  return (
    <table class="wall-scores">
      <caption class="sr">{words.turn.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{words.turn.reply}</span>
          </th>
          {!isHidden && <th scope="col">{words.turn.votes}</th>}
          {scales.map((scale) => (
            <th key={scale} scope="col">
              {words.turn.scales[scale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {split.options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            scores={scores.find(({ letter }) => letter === option.letter)}
            scales={scales}
            isHidden={isHidden}
          />
        ))}
      </tbody>
    </table>
  );
}

/** One turn after the reveal: what was said, what it did, how the room voted, and what each reply was worth. */
export function Turn({ wall, page }: { readonly wall: WallView; readonly page: TurnPage }): VNode {
  const words = useRoomWords();
  const { turn, split } = page;
  const letter = split.options.find(({ chosen }) => chosen)?.letter ?? '';
  return (
    <Frame of={wall.cue} sizes={2} most={WITHOUT_EFFECT} title={words.turn.title(turn.turn, letter)}>
      {(level) => (
        <div class="wall-two">
          <div class="wall-told">
            <p class={CLAMPS[level]}>{turn.said.length === 0 ? words.turn.silence : <Quote text={turn.said} />}</p>
            <Swing turn={turn} />
            {level < WITHOUT_EFFECT && turn.effect !== '' && (
              <p class={CLAMPS[level]}>
                <b>{words.turn.effect}</b> {turn.effect}
              </p>
            )}
            {level < WITHOUT_ADVICE && turn.tryInstead !== '' && (
              <p>
                <b>{words.turn.tryInstead}</b> {turn.tryInstead}
              </p>
            )}
          </div>
          {split.options.length > 0 && <Options page={page} />}
        </div>
      )}
    </Frame>
  );
}

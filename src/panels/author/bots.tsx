import type { VNode } from 'preact';
import type { CustomerReport } from '../../app/author/reportView';
import { AuthorIcon } from './authorIcons';
import { ScrollBox } from '../../parts/scrollBox';
import { useAuthorWords } from './authorWords';
import { Sign } from './signs';

type BotCell = CustomerReport['bots'][number];

interface BotsProps {
  readonly customers: readonly CustomerReport[];
}

/** A customer who comes in magic is held, not turned around. */
const GLAD = 65;

const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value));

const isTooGood = ({ value, most }: BotCell): boolean => typeof most === 'number' && value !== null && value > most;

function Cell({ cell }: { readonly cell: BotCell }): VNode {
  const { plays } = useAuthorWords();
  const { value, grade, most } = cell;
  const isOver = isTooGood(cell);
  return (
    <td class={isOver ? 'n over' : 'n'}>
      <b>{value === null ? <span class="quiet">{plays.nothing}</span> : signed(Math.round(value))}</b>{' '}
      <span class="grade-word">
        <Sign name={grade} /> {plays.grades[grade]}
      </span>
      {isOver && (
        <span class="too-good">
          <AuthorIcon name="fault" /> {plays.tooGood}, {plays.most(most as number)}
        </span>
      )}
    </td>
  );
}

function Row({ bot, customers }: BotsProps & { readonly bot: string }): VNode {
  const { plays } = useAuthorWords();
  const { name, does } = plays.bot(bot);
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="does">{does}</span>
      </th>
      {customers.map(({ variant, bots }) => {
        const cell = bots.find((one) => one.bot === bot);
        return cell === undefined ? <td key={variant}>–</td> : <Cell key={variant} cell={cell} />;
      })}
    </tr>
  );
}

/** How each way of playing by one habit fares with each customer. */
export function Bots({ customers }: BotsProps): VNode | null {
  const { plays } = useAuthorWords();
  const names = [...new Set(customers.flatMap(({ bots }) => bots.map(({ bot }) => bot)))];
  if (names.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="bots-heading">
      <div>
        <h3 id="bots-heading">{plays.botsTitle}</h3>
        <p class="quiet small">
          {plays.botsHint} {customers.some(({ start }) => start >= GLAD) && plays.botsHeld}
        </p>
      </div>
      <ScrollBox label={plays.botsTable}>
        <table class="bots">
          <thead>
            <tr>
              <th scope="col">{plays.player}</th>
              {customers.map(({ variant }) => (
                <th key={variant} scope="col" class="n">
                  {variant}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((bot) => (
              <Row key={bot} bot={bot} customers={customers} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

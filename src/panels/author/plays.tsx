import type { VNode } from 'preact';
import type { CustomerReport, PlayView, ReportView } from '../../app/author/reportView';
import { Icon } from '../../parts/icons';
import { useAuthorWords } from './authorWords';
import { Bots } from './bots';
import { RandomPlay } from './randomPlay';
import { Sign } from './signs';
import { LightButton, Replies } from './witness';

interface PlayProps {
  readonly title: string;
  readonly play: PlayView;
  readonly variant: string;
}

/** A play and how it came out. */
function Play({ title, play, variant }: PlayProps): VNode {
  const { plays } = useAuthorWords();
  const { feeling, grade, ending, replies } = play;
  return (
    <div class={`a-play ${grade}`}>
      <h4>{title}</h4>
      <p class="outcome">
        <b>{feeling}</b>
        <span class={`mark-chip is-${grade}`}>
          <Sign name={grade} /> {plays.grades[grade]}
        </span>
      </p>
      <p class="small">
        <span class="quiet">{plays.ending}</span> {ending}
      </p>
      <details>
        <summary>{plays.replies(replies.length)}</summary>
        <Replies replies={replies} />
      </details>
      <LightButton witness={{ variant, replies }} />
    </div>
  );
}

function Customer({ customer }: { readonly customer: CustomerReport }): VNode {
  const { plays } = useAuthorWords();
  const { variant, start, best, worst, exact, random } = customer;
  const isProven = exact && best !== null && worst !== null;
  return (
    <li>
      <h3>{plays.customer(variant, start)}</h3>
      {!isProven && (
        <p class="unproven">
          <Icon name="info" /> {plays.inexact(random.plays)}
        </p>
      )}
      <div class="two-plays">
        {best !== null && <Play title={plays.best} play={best} variant={variant} />}
        {worst !== null && <Play title={plays.worst} play={worst} variant={variant} />}
      </div>
    </li>
  );
}

/** What was found out by playing the story: at best, at worst, by one habit, and at random. */
export function Plays({ customers }: Pick<ReportView, 'customers'>): VNode {
  const { plays } = useAuthorWords();
  return (
    <section class="plays" aria-labelledby="plays-heading">
      <h2 id="plays-heading" class="sr">
        {plays.title}
      </h2>
      {customers.length === 0 ? (
        <p class="quiet">{plays.none}</p>
      ) : (
        <>
          <ul class="customers">
            {customers.map((customer) => (
              <Customer key={customer.variant} customer={customer} />
            ))}
          </ul>
          <Bots customers={customers} />
          <RandomPlay customers={customers} />
        </>
      )}
    </section>
  );
}

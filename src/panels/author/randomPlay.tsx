import type { VNode } from 'preact';
import type { CustomerReport } from '../../app/author/reportView';
import { GRADES } from '../../core/model/words';
import { ScrollBox } from '../../parts/scrollBox';
import { useAuthorWords } from './authorWords';
import { Sign } from './signs';

interface ShareProps {
  readonly share: number;
}

/** A share as a number, with a small bar beside it for the eye. */
function Share({ share }: ShareProps): VNode {
  const { plays } = useAuthorWords();
  return (
    <>
      <td class="n">{plays.percent(share)}</td>
      <td class="share-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
      </td>
    </>
  );
}

function Shares({ customer }: { readonly customer: CustomerReport }): VNode {
  const { plays } = useAuthorWords();
  const { variant, random } = customer;
  const caption = plays.plays(variant, random.plays, random.mean);
  return (
    <ScrollBox label={caption}>
      <table class="shares">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{plays.endingColumn}</th>
            <th scope="col" class="n">
              {plays.share}
            </th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {random.endings.map(({ ending, share }) => (
            <tr key={ending}>
              <th scope="row">{ending}</th>
              <Share share={share} />
            </tr>
          ))}
        </tbody>
        <tbody class="by-grade">
          {GRADES.map((grade) => (
            <tr key={grade}>
              <th scope="row">
                <Sign name={grade} /> {plays.grades[grade]}
              </th>
              <Share share={random.grades[grade]} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What comes out when nobody thinks at all. */
export function RandomPlay({ customers }: { readonly customers: readonly CustomerReport[] }): VNode {
  const { plays } = useAuthorWords();
  return (
    <section class="stack" aria-labelledby="random-heading">
      <div>
        <h3 id="random-heading">{plays.random}</h3>
        <p class="quiet small">{plays.randomHint}</p>
      </div>
      {customers.map((customer) => (
        <Shares key={customer.variant} customer={customer} />
      ))}
    </section>
  );
}

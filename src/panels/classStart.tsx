import type { VNode } from 'preact';
import { useClassWords } from './classWords';
import { Icon } from '../parts/icons';

/** Before there is a group: how files come about, what will be seen, and what never. */
export function Start(): VNode {
  const { empty } = useClassWords();
  return (
    <div class="class-start">
      <section aria-labelledby="how-heading" class="class-how">
        <h2 id="how-heading">{empty.how}</h2>
        <ol class="class-steps">
          {empty.steps.map((step, place) => (
            <li key={step}>
              <b aria-hidden="true">{place + 1}</b> {step}
            </li>
          ))}
        </ol>
        <p class="note">{empty.programs}</p>
      </section>
      <section aria-labelledby="will-heading">
        <h2 id="will-heading">{empty.will}</h2>
        <ul class="class-signed">
          {empty.list.map((line) => (
            <li key={line}>
              <Icon name="tick" /> {line}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="wont-heading">
        <h2 id="wont-heading">{empty.wont}</h2>
        <ul class="class-signed">
          {empty.no.map((line) => (
            <li key={line}>
              <Icon name="not" /> {line}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Some files, and fewer than five people. */
export function Few(): VNode {
  const { few } = useClassWords();
  return (
    <section class="class-few" aria-labelledby="few-heading">
      <h2 id="few-heading">
        <Icon name="person" /> {few.title}
      </h2>
      <p>{few.says}</p>
      <p class="note">{few.once}</p>
    </section>
  );
}

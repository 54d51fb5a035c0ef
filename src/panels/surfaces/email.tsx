import './email.css';
import type { FunctionComponent } from 'preact';
import type { SurfaceProps, SurfaceWords } from './surface';

/** A letter on its paper: who wrote it to whom, and about what. */
export const emailIn = (words: SurfaceWords): FunctionComponent<SurfaceProps> =>
  function Email({ encounter, children }) {
    const { customer, title, role } = encounter.briefing;
    return (
      <div class="email">
        <dl class="email-head">
          <div>
            <dt>{words.from}</dt>
            <dd>{customer.name}</dd>
          </div>
          <div>
            <dt>{words.to}</dt>
            <dd>{role === '' ? words.you : role}</dd>
          </div>
          <div>
            <dt>{words.subject}</dt>
            <dd>{title}</dd>
          </div>
        </dl>
        {children}
      </div>
    );
  };

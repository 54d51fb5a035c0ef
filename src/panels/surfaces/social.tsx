import './social.css';
import type { FunctionComponent } from 'preact';
import { Portrait } from '../lazyPortrait';
import type { SurfaceProps, SurfaceWords } from './surface';

/** A post that everyone can read, and so can your answer. */
export const socialIn = (words: SurfaceWords): FunctionComponent<SurfaceProps> =>
  function Social({ encounter, children }) {
    const { briefing, feeling } = encounter;
    return (
      <div class="post">
        <p class="post-head">
          <Portrait person={briefing.person} feeling={feeling} />
          <span>
            <b>{briefing.customer.name}</b>
            <span class="post-public">{words.public}</span>
          </span>
        </p>
        {children}
      </div>
    );
  };

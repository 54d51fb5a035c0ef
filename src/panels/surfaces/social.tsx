import './social.css';
import type { FunctionComponent, VNode } from 'preact';
import { Icon } from '../../parts/icons';
import { Portrait } from '../lazyPortrait';
import { Rich } from '../rich';
import type { SurfaceProps, SurfaceWords } from './surface';
import { threadOf, type Written } from './thread';

interface WrittenProps {
  readonly written: Written;
  /** What your own lines are headed with. */
  readonly answer: string;
}

/** Something that was written earlier, small above what is written now. */
function Before({ written: { kind, who, text }, answer }: WrittenProps): VNode {
  const by = kind === 'own' ? answer : who;
  return (
    <p class={`post-${kind}`}>
      {by !== '' && <b>{by}</b>}
      <Rich text={text} />
    </p>
  );
}

/** A post that everyone can read, with your answers under it; or the private messages beside it. */
export const socialIn = (words: SurfaceWords): FunctionComponent<SurfaceProps> =>
  function Social({ encounter, children }) {
    const { briefing, feeling } = encounter;
    const { isPrivate, before } = threadOf(encounter);
    return (
      <div class={isPrivate ? 'post is-private' : 'post'}>
        <p class="post-head">
          <Portrait person={briefing.person} feeling={feeling} />
          <span>
            <b>{briefing.customer.name}</b>
            <span class="post-reach">
              <Icon name={isPrivate ? 'lock' : 'social'} />
              {isPrivate ? words.private : words.public}
            </span>
          </span>
        </p>
        {before.map((written, place) => (
          <Before key={place} written={written} answer={isPrivate ? words.answerPrivate : words.answer} />
        ))}
        <div class="post-now">{children}</div>
      </div>
    );
  };

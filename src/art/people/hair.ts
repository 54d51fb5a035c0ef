import { afroBack, afroFront } from './hair/afro';
import { fringeBaldBack, fringeBaldFront } from './hair/fringeBald';
import { hijabBack, hijabFront } from './hair/hijab';
import { turbanBack, turbanFront } from './hair/turban';
import { bobBack, bobFront } from './hair/bob';
import { messyBack, messyFront } from './hair/messy';
import { wavesBack, wavesFront } from './hair/waves';
import { twistsBack, twistsFront } from './hair/twists';
import { bunBack, bunFront } from './hair/bun';
import type { HairStyle } from '../look';
import type { Sitter } from './sitter';

interface Hair {
  /** Behind neck and shoulders. */
  readonly back: (sitter: Sitter) => void;
  /** Over the forehead. */
  readonly front: (sitter: Sitter) => void;
  /** Whether it hides the ears, and the lines of the forehead. */
  readonly hidesEars?: boolean;
  readonly hidesForehead?: boolean;
}

/** Every way to wear hair or to cover it. */
export const HAIR: Readonly<Record<HairStyle, Hair>> = {
  afro: { back: afroBack, front: afroFront },
  fringeBald: { back: fringeBaldBack, front: fringeBaldFront },
  hijab: { back: hijabBack, front: hijabFront, hidesEars: true, hidesForehead: true },
  turban: { back: turbanBack, front: turbanFront, hidesForehead: true },
  bob: { back: bobBack, front: bobFront, hidesEars: true, hidesForehead: true },
  messy: { back: messyBack, front: messyFront },
  waves: { back: wavesBack, front: wavesFront, hidesEars: true },
  twists: { back: twistsBack, front: twistsFront },
  bun: { back: bunBack, front: bunFront },
};

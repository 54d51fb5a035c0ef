import type { VNode } from 'preact';
import type { BandView, SkillView } from '../core/projections/progressViews';
import { Icon } from '../parts/icons';
import { useNotebookWords } from './notebookWords';

/** The range on the scale of points. Decoration: words and numbers stand beside it. */
function Range({ band }: { readonly band: BandView | null }): VNode {
  return (
    <div class="band" aria-hidden="true">
      {band === null ? (
        <i class="none" />
      ) : (
        <i style={{ '--low': `${band.low}%`, '--wide': `${band.high - band.low}%` }} />
      )}
    </div>
  );
}

function Skill({ skill }: { readonly skill: SkillView }): VNode {
  const { bands } = useNotebookWords();
  const { name, asks } = bands.skills[skill.skill];
  const { band } = skill;
  return (
    <li class="skill">
      <div>
        <h3>{name}</h3>
        <p class="small quiet">{asks}</p>
        <p class="small quiet">{bands.from(skill.answers, skill.stories)}</p>
      </div>
      <Range band={band} />
      <p class="verdict">
        <b>
          {skill.secure && <Icon name="tick" />} {band === null ? bands.none : bands.span(band)}
        </b>
        <span class="small">{band === null ? bands.needs(skill.bandNeeds) : bands.range(band)}</span>
      </p>
      {band !== null && <p class="small quiet secure-note">{bands.missing(skill)}</p>}
    </li>
  );
}

/** The three skills as ranges: never a number alone. */
export function Skills({ skills }: { readonly skills: readonly SkillView[] }): VNode {
  const { bands } = useNotebookWords();
  return (
    <section aria-labelledby="skills-heading">
      <h2 id="skills-heading">{bands.title}</h2>
      <p class="quiet small">{bands.hint}</p>
      <div class="card">
        <ul class="skills">
          {skills.map((skill) => (
            <Skill key={skill.skill} skill={skill} />
          ))}
        </ul>
        <p class="skill scale" aria-hidden="true">
          <span class="small quiet">{bands.scale}</span>
          <span class="scale-words note">
            <span>{bands.words.starting}</span>
            <span>{bands.words.growing}</span>
            <span>{bands.words.steady}</span>
          </span>
        </p>
      </div>
    </section>
  );
}

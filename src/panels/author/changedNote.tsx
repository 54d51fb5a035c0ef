import './changedNote.css';
import type { ComponentType, VNode } from 'preact';
import type { AppView } from '../../app/view';
import type { AuthorMessages } from '../../locales/messages';
import { Icon } from '../../parts/icons';

interface ChangedProps {
  readonly changed: AppView['changed'];
}

/** Says that the story was written anew under its play. The region is there before its words, so that they are heard. */
export function changedNoteIn({ changed: words }: AuthorMessages): ComponentType<ChangedProps> {
  return function ChangedNote({ changed }: ChangedProps): VNode {
    return (
      <div role="status" class="changed-note">
        {changed !== null && (
          <p>
            <Icon name="again" /> {words[changed]}
          </p>
        )}
      </div>
    );
  };
}

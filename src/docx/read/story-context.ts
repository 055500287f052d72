import type { Bounds } from '../limits';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What a story needs from the other parts. */
export interface StoryContext {
  styles: Styles;
  numbering: Numbering;
  limits: Bounds;
}

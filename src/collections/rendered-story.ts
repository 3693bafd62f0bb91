import { renderStory } from '../markup/render.ts';
import { storyMarks } from '../markup/story-marks.ts';
import type { Story } from '../schema/story.ts';
import type { EditionIndex } from './edition-index.ts';

/** A story's text with all its marks, as `render(entry)` of its collection shows it. */
export const renderedStory = (story: Story, { quotesOfStory, sourcesNamedIn }: EditionIndex): string =>
  renderStory(story, storyMarks(story, quotesOfStory(story.id), sourcesNamedIn(story.id)));

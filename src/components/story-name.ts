import type { Story } from '../schema/story.ts';

/** The outlet as far as the text states it. */
export const outletOf = ({ outlet }: Story): string => (outlet.kind === 'not-stated' ? 'outlet not stated' : outlet.value);

/** "Story A, The Gazette": for titles and for those who point at a siglum. */
export const storyName = (story: Story): string => `Story ${story.siglum}, ${outletOf(story)}`;

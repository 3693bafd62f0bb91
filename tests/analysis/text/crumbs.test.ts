import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { sectionCrumbs } from '../../../src/analysis/text/crumbs.ts';

const TITLE = 'Harbour chief refuses to leave after the long night';
const STORY = 'The head of the harbour company refused to leave on Tuesday, after ships had waited through the night for a pilot.';

describe('the sections of a site above the headline', () => {
  test.each([
    { what: 'a row of them', above: ['Home', 'Money', 'Local Business'], crumbs: 3 },
    { what: 'in capitals', above: ['MARKETS', 'SHIPS'], crumbs: 2 },
    { what: 'one alone, which may be a kicker or who publishes', above: ['HARBOUR NOTES'], crumbs: 0 },
    { what: 'one alone with the name of a section', above: ['World'], crumbs: 1 },
    { what: 'a path that ends with the headline', above: [`Home » News » ${TITLE}`], crumbs: 1 },
    { what: 'a path of sections alone', above: ['News > Ships > Pilots'], crumbs: 1 },
    { what: 'a path with slashes', above: ['Home / Local News / Quay County'], crumbs: 1 },
    { what: 'no name beside a slash', above: ['Ada Okafor / Quay Pictures'], crumbs: 0 },
    { what: 'no words beside a slash', above: ['News / It said that the harbour closed'], crumbs: 0 },
    { what: 'one alone with any other name', above: ['Pilots'], crumbs: 0 },
    { what: 'no sentence with a sign in it', above: ['The pilots want more › they said so on Monday'], crumbs: 0 },
    { what: 'none behind a medium’s name', above: ['The Quay Gazette', 'Money'], crumbs: 0 },
    { what: 'no longer lines', above: ['What we know so far', 'Money'], crumbs: 0 },
  ])('$what', ({ above, crumbs }) =>
    expect([...sectionCrumbs([...above, TITLE, STORY]).keys()]).toEqual(above.slice(0, crumbs).map((_, at) => at)),
  );

  test('may have the day between them and the headline', () => {
    expect([...sectionCrumbs(['Congress', 'Published March 12, 2031 9:14am EDT', TITLE, STORY]).keys()]).toEqual([0]);
  });

  test('stand above a headline: two short lines above a name and a day are a title', () => {
    expect(sectionCrumbs(['Night', 'Harbour', 'By Ada Okafor, Chief Reporter', STORY]).size).toBe(0);
  });

  test('are no headline and no outlet, and the day below a standfirst is read', () => {
    const text = ['Business', 'Companies', 'News', TITLE, 'Pilots ask for a seat at the table', '12 March 2031 - 05:00', STORY, STORY].join(
      '\n',
    );
    const { headline, outlet, published } = analyseStory(text);
    expect([headline, published].map((stated) => ('value' in stated ? stated.value : null))).toEqual([TITLE, '2031-03-12']);
    expect(outlet.kind).toBe('not-stated');
  });

  test.each([`Home » News » ${TITLE}`, 'World'])('leave the headline below them what it is: %s', (above) => {
    const { headline, blocks } = analyseStory([above, TITLE, '12 March 2031', STORY, STORY].join('\n'));
    expect(headline).toMatchObject({ kind: 'stated', value: TITLE });
    expect(blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'headline', 'boilerplate', 'paragraph', 'paragraph']);
  });

  test('a line of rights without a year names who publishes', () => {
    const { outlet } = analyseStory([TITLE, STORY, STORY, '© Quay Tribune'].join('\n'));
    expect(outlet).toMatchObject({ kind: 'stated', value: 'Quay Tribune' });
  });
});

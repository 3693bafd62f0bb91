import { describe, expect, test } from 'vitest';
import { segmentBlocks } from '../../../src/analysis/text/blocks.ts';
import { readImprint } from '../../../src/analysis/text/imprint.ts';

const STORY = 'The harbour town of Port Ellis opened its new pier today.\nMayor Ada Okafor cut the ribbon on the pier.';

/** Kind, value and the words that say so. */
function imprintOf(text: string, field: 'outlet' | 'headline' | 'published'): string {
  const stated = readImprint(text, segmentBlocks(text))[field];
  if (stated.kind === 'not-stated') return 'not stated';
  return `${stated.kind}: ${stated.value}${stated.kind === 'supplied' ? '' : ` (${text.slice(stated.span.start, stated.span.end)})`}`;
}

describe('a line with a bar', () => {
  const under = (line: string): string => `Port Ellis opens its new pier\n${line}\n${STORY}`;

  test('names the outlet before who wrote the text', () => {
    expect(imprintOf(under('Quay Radio | By Ada Okafor'), 'outlet')).toBe('stated: Quay Radio (Quay Radio)');
    expect(imprintOf(under('By Ada Okafor | Harbour'), 'outlet')).toBe('not stated');
  });

  test('says when behind who wrote the text', () => {
    expect(imprintOf(under('By Ada Okafor and Jo Park | 09/16/2034 09:42 PM EDT'), 'published')).toMatch(/^stated: 2034-09-16/);
    expect(imprintOf(under('By Ada Okafor | 09/06/2034'), 'published')).toBe('not stated');
  });
});

describe('the outlet', () => {
  test.each([
    { last: 'Read more on Coast by Quay Herald. The town.\nQuay Herald', outlet: 'stated: Quay Herald (Quay Herald)' },
    { last: 'Sign up to our free quay24 morning newsletter', outlet: 'implied: quay24 (our free quay24 morning newsletter)' },
    { last: 'This article appeared in The Quay Herald on 3 March 2034', outlet: 'stated: The Quay Herald (The Quay Herald)' },
    { last: 'This article first appeared in The Quay Herald', outlet: 'not stated' },
    { last: 'Sign up to our free weekly newsletter', outlet: 'not stated' },
    { last: 'Sign up for our free Friday newsletter', outlet: 'not stated' },
    {
      last: 'Got a story? Ring the Evening Herald newsdesk',
      outlet: 'implied: Evening Herald (the Evening Herald newsdesk)',
    },
    {
      last: 'If you enjoyed this piece, consider becoming a member of The Sea Wall.',
      outlet: 'implied: The Sea Wall (a member of The Sea Wall)',
    },
    { last: '© The Quay Courier. All rights reserved.', outlet: 'stated: The Quay Courier (© The Quay Courier. All rights reserved.)' },
    { last: '“It will hold,” Ida Lund, a professor of engineering at Ellis College, told QTV.', outlet: 'implied: QTV (told QTV)' },
    { last: '“It will hold,” Mayor Okafor told QTV.', outlet: 'not stated' },
    { last: 'Support local journalism: subscribe to The Quay Courier.', outlet: 'implied: The Quay Courier (The Quay Courier)' },
    {
      last: 'He told The Lantern it holds.\nWere you there? Email our desk: news@lantern.example',
      outlet: 'implied: The Lantern (The Lantern)',
    },
    { last: 'He told Ada Okafor it holds.\nWere you there? Email our desk: news@lantern.example', outlet: 'not stated' },
    { last: 'Ida Lund, a professor of engineering, told Mayor Okafor that it would hold.', outlet: 'not stated' },
    { last: 'Ida Lund, an analyst, told QTV that it holds. Reed told the Quay Herald that it fails.', outlet: 'not stated' },
    {
      last: 'Copyright 2031 Quay Media. All rights reserved.',
      outlet: 'stated: Quay Media (Copyright 2031 Quay Media. All rights reserved.)',
    },
    { last: '© 2029–2031 Salt & Tar', outlet: 'stated: Salt & Tar (© 2029–2031 Salt & Tar)' },
    { last: 'Copyright 2031. All rights reserved.', outlet: 'not stated' },
    {
      last: 'The Quay Lantern is funded by its readers.',
      outlet: 'implied: The Quay Lantern (The Quay Lantern is funded by its readers)',
    },
    {
      last: 'Two pilots told Salt & Tar that it holds.\nSubscribe to Salt & Tar: four issues a year',
      outlet: 'implied: Salt & Tar (Salt & Tar)',
    },
    { last: 'Two pilots told Salt & Tar that it holds.\nCredit: Jo Park/Salt & Tar', outlet: 'implied: Salt & Tar (Salt & Tar)' },
    { last: 'Two pilots told Salt & Tar that it holds.', outlet: 'not stated' },
    {
      last: 'The builders wrote in an e-mail to The Quay Herald that it holds.',
      outlet: 'implied: The Quay Herald (in an e-mail to The Quay Herald)',
    },
    { last: 'The builders wrote in an e-mail to Mayor Okafor that it holds.', outlet: 'not stated' },
    { last: 'They wrote in an e-mail to the Quay Herald that it holds. Reed told QTV.', outlet: 'not stated' },
    { last: 'They wrote in an e-mail to the Quay Herald that it holds. The Quay Herald asked why.', outlet: 'not stated' },
    {
      last: 'Its logbook, seen by Quay News, says so.\nThe pier at low tide (Pic: Quay News)',
      outlet: 'implied: Quay News (Quay News)',
    },
    {
      last: 'But Salt & Tar found the pier open on Monday.\nThe pier at low tide. Photo: Jo Park / Salt & Tar',
      outlet: 'implied: Salt & Tar (Salt & Tar)',
    },
    { last: 'On a list that Salt & Tar has seen, it stands.\nSubscribe to Salt & Tar', outlet: 'implied: Salt & Tar (Salt & Tar)' },
    { last: 'But Jo Park found the pier open on Monday.\nThe pier at low tide. Photo: Al Reed', outlet: 'not stated' },
    {
      last: 'He told The Quay Times that it holds.\nThe pier at low tide. QT PHOTO: JO PARK',
      outlet: 'implied: The Quay Times (The Quay Times)',
    },
    {
      last: 'He told The Quay Times that it holds.\nJoin QT’s Telegram channel and get the news.',
      outlet: 'implied: The Quay Times (The Quay Times)',
    },
    { last: 'He told The Quay Times that it holds.\nThe pier at low tide. EP PHOTO: JO PARK', outlet: 'not stated' },
    { last: 'He told Quinn Tate that it holds.\nThe pier at low tide. QT PHOTO: JO PARK', outlet: 'not stated' },
    {
      last: 'All rights reserved. No part may be reprinted without prior written permission from The Quay Lantern.',
      outlet: 'stated: The Quay Lantern (The Quay Lantern)',
    },
    { last: 'All rights reserved. No part may be reprinted without permission from the publisher.', outlet: 'not stated' },
    { last: 'Shoreline News/wires', outlet: 'stated: Shoreline News (Shoreline News)' },
    { last: 'END', outlet: 'not stated' },
    { last: 'Mayor Okafor left.\nENDS\nShare', outlet: 'not stated' },
  ])('of a text that ends “$last” is $outlet', ({ last, outlet }) => expect(imprintOf(`${STORY}\n${last}`, 'outlet')).toBe(outlet));

  test.each([
    {
      line: 'The Quay Herald, 3 March 2024',
      outlet: 'stated: The Quay Herald (The Quay Herald)',
      published: 'stated: 2024-03-03 (3 March 2024)',
    },
    { line: 'Quay Herald', outlet: 'stated: Quay Herald (Quay Herald)', published: 'not stated' },
    {
      line: 'Radio Ellis live desk, Friday 3 May 2024',
      outlet: 'stated: Radio Ellis (Radio Ellis)',
      published: 'stated: 2024-05-03 (Friday 3 May 2024)',
    },
    {
      line: 'Tidewrack, issue 40, 3 March 2034',
      outlet: 'stated: Tidewrack (Tidewrack)',
      published: 'stated: 2034-03-03 (3 March 2034)',
    },
    {
      line: 'Quay Public Record | March 3, 2034',
      outlet: 'stated: Quay Public Record (Quay Public Record)',
      published: 'stated: 2034-03-03 (March 3, 2034)',
    },
    { line: 'Anna Park | March 3, 2034', outlet: 'not stated', published: 'stated: 2034-03-03 (March 3, 2034)' },
    {
      line: 'March 3, 2034 / 6:48 PM EST / Quay News',
      outlet: 'stated: Quay News (Quay News)',
      published: 'stated: 2034-03-03 (March 3, 2034)',
    },
    {
      line: 'Updated - March 3, 2034 10:40 am - ELLIS',
      outlet: 'not stated',
      published: 'stated: 2034-03-03 (March 3, 2034 10:40 am)',
    },
    { line: 'By Jo Park Quay News', outlet: 'stated: Quay News (Quay News)', published: 'not stated' },
    { line: 'By Jo Park, Quay News', outlet: 'stated: Quay News (Quay News)', published: 'not stated' },
    { line: 'By Jo Park for Quay News', outlet: 'stated: Quay News (Quay News)', published: 'not stated' },
    { line: 'By Jo Park in Port Ellis', outlet: 'not stated', published: 'not stated' },
    { line: 'By JO ANN PARK', outlet: 'not stated', published: 'not stated' },
    { line: 'By Jo Park\nHarbour editor, Quay News', outlet: 'stated: Quay News (Quay News)', published: 'not stated' },
    { line: '3 March 2024', outlet: 'not stated', published: 'stated: 2024-03-03 (3 March 2024)' },
    { line: 'The Quay Herald was sold on 3 March 2024', outlet: 'not stated', published: 'not stated' },
    { line: 'Mayor Okafor, 3 March 2024', outlet: 'not stated', published: 'not stated' },
  ])('and the date of a text that begins with the line “$line”', ({ line, outlet, published }) => {
    expect(imprintOf(`${line}\n${STORY}`, 'outlet')).toBe(outlet);
    expect(imprintOf(`${line}\n${STORY}`, 'published')).toBe(published);
  });

  test.each([
    { lede: 'PORT ELLIS, May 3 (Quay Press) - A pier sank.', outlet: 'stated: Quay Press (Quay Press)' },
    { lede: 'PORT ELLIS (QP) — A pier sank.', outlet: 'stated: QP (QP)' },
    { lede: 'Two towns, one pier.\nPORT ELLIS, May 3 (Quay Press) - A pier sank.', outlet: 'stated: Quay Press (Quay Press)' },
    { lede: 'PORT ELLIS (QP) — A pier sank, a letter obtained by The Quay Press says.', outlet: 'implied: Quay Press (Quay Press)' },
    { lede: 'PORT ELLIS (QP) — A pier sank, a letter obtained by The Ellis Courier says.', outlet: 'stated: QP (QP)' },
    { lede: 'A pier (Port Ellis) - the old one - sank.', outlet: 'not stated' },
    { lede: 'Ada Okafor (Greens) said that it sank.', outlet: 'not stated' },
  ])('of a text that begins “$lede” is $outlet', ({ lede, outlet }) => expect(imprintOf(`${lede}\n${STORY}`, 'outlet')).toBe(outlet));

  test('is beside the day at the head where a plug names it again', () =>
    expect(imprintOf(`Salt & Tar | March 3, 2034\n${STORY}\nSubscribe to Salt & Tar: four issues a year`, 'outlet')).toBe(
      'stated: Salt & Tar (Salt & Tar)',
    ));

  test('is stated by a copyright line, with the line as its words', () =>
    expect(imprintOf(`${STORY}\n© 2025 Quay Media. All rights reserved.`, 'outlet')).toBe(
      'stated: Quay Media (© 2025 Quay Media. All rights reserved.)',
    ));
});

test('the headline is the block that is one', () => {
  expect(imprintOf(`New pier opens in Port Ellis\n${STORY}`, 'headline')).toBe(
    'stated: New pier opens in Port Ellis (New pier opens in Port Ellis)',
  );
  expect(imprintOf(STORY, 'headline')).toBe('not stated');
});

describe('the date of publication', () => {
  test.each([
    { line: 'Published: 13 February 2025, 10:40', published: 'stated: 2025-02-13 (13 February 2025, 10:40)' },
    { line: 'Updated on Feb. 3, 2025', published: 'stated: 2025-02-03 (Feb. 3, 2025)' },
    { line: 'This piece appears in The Sunday Herald on 3 March 2034', published: 'stated: 2034-03-03 (3 March 2034)' },
    { line: 'Updated - March 3, 2034 10:40 am GMT - PORT ELLIS', published: 'stated: 2034-03-03 (March 3, 2034 10:40 am GMT)' },
    {
      line: 'Published: Mar. 3, 2034 at 6:42 PM EDT | Updated: 2 hours ago',
      published: 'stated: 2034-03-03 (Mar. 3, 2034 at 6:42 PM EDT)',
    },
    { line: 'March 3, 2034 6:48 PM UTC Updated 35 mins ago', published: 'stated: 2034-03-03 (March 3, 2034 6:48 PM UTC)' },
    { line: 'Issued on: 13/02/2025 - 18:48', published: 'stated: 2025-02-13 (13/02/2025 - 18:48)' },
    { line: 'Issued on: 03/02/2025 - 18:48', published: 'not stated' },
    { line: 'Published on Thursday', published: 'not stated' },
    { line: 'Published 13 February', published: 'not stated' },
    { line: 'On 13 February 2025 the pier closed.', published: 'not stated' },
  ])('of a text with the line “$line” is $published', ({ line, published }) => {
    expect(imprintOf(`${line}\n${STORY}`, 'published')).toBe(published);
  });
});

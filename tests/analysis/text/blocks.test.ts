import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentBlocks } from '../../../src/analysis/text/blocks.ts';

const kindsOf = (text: string): string[] =>
  segmentBlocks(text).map((block) => (block.kind === 'boilerplate' ? block.boilerplate : block.kind));

const STORY = 'The harbour town of Port Ellis opened its new pier today.\nMayor Ada Okafor cut the ribbon on the pier.';

describe('segmentBlocks', () => {
  test('numbers every line that holds more than white space, whatever ends the lines', () => {
    const text = 'One is here.\r\n\r\n  Two is here. \rThree is here.\u2028Four is here.\n\u00a0\nFive is here.';
    expect(segmentBlocks(text).map(({ n, span }) => `${n} ${text.slice(span.start, span.end)}`)).toEqual([
      '1 One is here.',
      '2 Two is here.',
      '3 Three is here.',
      '4 Four is here.',
      '5 Five is here.',
    ]);
  });

  test.each([
    { line: 'A new start for the harbour', kind: 'heading' },
    { line: '‘We Have Waited Long Enough’', kind: 'heading' },
    { line: 'Is it safe?', kind: 'paragraph' },
    { line: 'Mayor Okafor said:', kind: 'paragraph' },
    { line: 'and so it went on', kind: 'paragraph' },
    { line: '“We waited.”', kind: 'paragraph' },
  ])('takes a line between paragraphs for a $kind: $line', ({ line, kind }) => {
    expect(kindsOf(`${STORY}\n${line}\nThe crowd cheered.`)[2]).toBe(kind);
  });

  test('finds a headline at the head', () => {
    expect(kindsOf(`New pier opens in Port Ellis\n${STORY}`)).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(kindsOf(`Mayor Opens a New Pier in Stormy Weather.\n${STORY}`)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test.each(['By Jo Park and agency reports', 'March 4, 2031 6:48 PM UTC Updated 35 mins ago', 'Harbour correspondent, Quay News'])(
    'takes a line below the headline for one that says who wrote the text, or when: %s',
    (line) => {
      expect(kindsOf(`New pier opens in Port Ellis\n${line}\n${STORY}`)).toEqual(['headline', 'syndication', 'paragraph', 'paragraph']);
    },
  );

  test('finds who wrote a part of the page below its heading', () => {
    const lines = [
      `New pier opens in Port Ellis`,
      ...Array.from({ length: 4 }, () => STORY),
      'Analysis: No way back',
      'By Jo Park, harbour editor',
      STORY,
    ];
    expect(kindsOf(lines.join('\n')).slice(-4)).toEqual(['heading', 'syndication', 'paragraph', 'paragraph']);
  });

  test.each(['In short:', 'What’s next?', 'Key points:', 'Why it matters:'])('takes the title of a box for a heading: %s', (title) => {
    expect(kindsOf(`New pier opens in Port Ellis\nBy Jo Park\n${title}\n${STORY}`)[2]).toBe('heading');
    expect(kindsOf(`${STORY}\nIn short, she said:\nThe crowd cheered.`)[2]).toBe('paragraph');
  });

  test('takes a question in marks for a heading, where others stand in the text', () => {
    const text = `${STORY}\n‘A pier too far’\n${STORY}\n‘Which of these two piers?’\n${STORY}\nThe crowd cheered.`;
    expect(kindsOf(text).filter((kind) => kind === 'heading')).toHaveLength(2);
  });

  test('finds a headline on the last line, where it says what the opening says', () => {
    expect(kindsOf(`${STORY}\nMayor Okafor opens new pier`)).toEqual(['paragraph', 'paragraph', 'headline']);
    expect(kindsOf(`${STORY}\nSubmarine cables explained`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('finds a headline at the head, whatever it says, but in no one or two words', () => {
    expect(kindsOf(`Bread and rope\n${STORY}`)).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(kindsOf(`Local news\n${STORY}`)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  test('finds a headline below a word or two in capitals', () => {
    expect(kindsOf(`THE HARBOUR\nSomebody has to swim first\n${STORY}`).slice(0, 2)).toEqual(['heading', 'headline']);
    expect(kindsOf(`Local news\nA new start in spring\n${STORY}`).slice(0, 2)).not.toContain('headline');
  });

  test.each([
    { line: 'How it began', kind: 'heading' },
    { line: 'Two towns, one pier and a mayor who would rather have had neither of them', kind: 'heading' },
    {
      line: 'Nobody wanted the pier when it was planned. Now that it stands, two towns, a harbour board and a mayor who never learned to swim all say “it was ours”',
      kind: 'heading',
    },
    { line: 'Two towns have waited for a pier.', kind: 'paragraph' },
    { line: 'The mayor of Port Ellis said on Monday:', kind: 'paragraph' },
    { line: 'and a mayor who would rather have had neither', kind: 'paragraph' },
  ])('takes the line below the headline for a $kind: $line', ({ line, kind }) => {
    expect(kindsOf(`Bread and rope\n${line}\n${STORY}`)).toEqual(['headline', kind, 'paragraph', 'paragraph']);
  });

  test('takes a sentence between the headline and who wrote the text for a heading', () => {
    const sentence = 'Two towns have waited thirty years for a pier, and now nobody will say whose it is.';
    expect(kindsOf(`Bread and rope\n${sentence}\nBy Jo Park\n${STORY}`).slice(0, 3)).toEqual(['headline', 'heading', 'syndication']);
    expect(kindsOf(`Bread and rope\n${sentence}\nAnna Park\n03 Mar 2034\n${STORY}`).slice(1, 3)).toEqual(['heading', 'syndication']);
    expect(kindsOf(`Bread and rope\n${sentence}\nThis story has been updated.\n${STORY}`)[1]).toBe('paragraph');
    expect(kindsOf(`Bread and rope\n${sentence}\nPhoto: Jo Park\n${STORY}`)[1]).toBe('paragraph');
  });

  test.each([
    { head: 'How deep is deep enough?', kind: 'heading' },
    { head: 'What happens to the old pier now?', kind: 'heading' },
    { head: 'Who knows?', kind: 'paragraph' },
    { head: 'Is it safe?', kind: 'paragraph' },
    { head: 'But who had seen it?', kind: 'paragraph' },
    { head: 'Why, she asked, had nobody been told?', kind: 'heading' },
    { head: 'What did the mayor say? Nothing, and who would?', kind: 'paragraph' },
  ])('takes a question that opens as heads do for a $kind among other heads: $head', ({ head, kind }) => {
    expect(kindsOf(`${STORY}\nA new start\nThe crowd cheered.\n${head}\nThe crowd sang.`)[4]).toBe(kind);
  });

  test('takes a question by itself for a paragraph where the text has no heads, and several for heads', () => {
    expect(kindsOf(`${STORY}\nHow deep is deep enough?\nThe crowd sang.`)[2]).toBe('paragraph');
    const questions = 'How deep is deep enough?\nTen feet do.\nWho will pay for it?';
    expect(kindsOf(`${STORY}\n${questions}\nThe crowd sang.`).slice(2, 5)).toEqual(['heading', 'paragraph', 'heading']);
  });

  test.each(['Who broke the pier?', 'They did it!', '‘Will it ever open?’'])(
    'takes what asks or cries above a byline for the headline: %s',
    (line) => {
      expect(kindsOf(`${line}\nBy Jo Park\n${STORY}`)).toEqual(['headline', 'syndication', 'paragraph', 'paragraph']);
      expect(kindsOf(`${line}\n${STORY}`)[0]).toBe('paragraph');
    },
  );

  test.each([
    {
      lines: '“Took the kids every summer. Crying in the car park rn”\n— Quay Walker (@quaywalker) March 3, 2034',
      kinds: ['paragraph', 'paragraph'],
    },
    { lines: '“Crying in the car park rn” — Quay Walker (@quaywalker) March 3, 2034\nA new start', kinds: ['paragraph', 'heading'] },
    { lines: 'Took the kids every summer 😢\n— Quay Walker (@quaywalker) March 3, 2034', kinds: ['paragraph', 'paragraph'] },
    { lines: 'Crying in the car park rn #pier — Quay Walker (@quaywalker) March 3, 2034\nIt rained.', kinds: ['paragraph', 'paragraph'] },
    { lines: '“We wait for nobody”\nAda Okafor', kinds: ['paragraph', 'paragraph'] },
    { lines: '“We wait for nobody”\n— Peter Lund, engineer', kinds: ['paragraph', 'paragraph'] },
    { lines: '“We wait for nobody”\nIt rained.', kinds: ['heading', 'paragraph'] },
    { lines: '“We wait for nobody”: a pier and its mayor\nIt rained.', kinds: ['heading', 'paragraph'] },
  ])('tells posts and words lifted out of the text from headings: $lines', ({ lines, kinds }) => {
    expect(kindsOf(`${STORY}\n${lines}\nThe crowd cheered.`).slice(2, 4)).toEqual(kinds);
  });

  const IN_DOUBLE = '“Who let the tide in today?” she asked.\n“It rains,” said Mr Reed.\n“Shut that gate now,” he said.';
  test.each([
    { line: '‘Who let the tide in?’', text: IN_DOUBLE, kind: 'heading' },
    { line: "'Shut that gate!'", text: IN_DOUBLE.replaceAll(/[“”]/g, '"'), kind: 'heading' },
    { line: '‘Who let the cat in?’', text: IN_DOUBLE, kind: 'paragraph' },
    { line: '“Who let the tide in?”', text: IN_DOUBLE, kind: 'paragraph' },
    { line: '‘Who let the tide in?’', text: IN_DOUBLE.replaceAll('“', '‘').replaceAll('”', '’'), kind: 'paragraph' },
  ])(
    'takes words that ask or cry in single marks for a $kind, where the text quotes them in double ones: $line',
    ({ line, text, kind }) => {
      expect(kindsOf(`${STORY}\n${text}\n${line}\nThe crowd cheered.`)[5]).toBe(kind);
    },
  );

  test('takes times alone on their lines for headings where they are set over many entries', () => {
    const entries = '11.20\nThe pier is open.\n10.05\nDivers are down.\n9.30\nIt rains.';
    expect(kindsOf(`${STORY}\n${entries}`).slice(2)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
    expect(kindsOf(`${STORY}\n11.20\nThe pier is open.\n10.05`).slice(2)).toEqual(['syndication', 'paragraph', 'syndication']);
  });

  test('takes no line for a headline where there is no other', () =>
    expect(kindsOf('New Pier Opens In Port Ellis')).toEqual(['paragraph']));
});

test('a caption in which somebody speaks belongs to the story', () => {
  const line = 'The old pier at dawn. “It broke like a biscuit,” said Jo Park, who runs the tea room. Photograph: Al Reed/Quaywire';
  expect(kindsOf(`${STORY}\n${line}\nThe crowd cheered.`)[2]).toBe('paragraph');
  expect(kindsOf(`${STORY}\nThe old pier at dawn. Photograph: Al Reed/Quaywire\nThe crowd cheered.`)[2]).toBe('photo-credit');
});

describe('boilerplate', () => {
  test.each([
    { line: 'Photo by JO PARK/Quay Agency', kind: 'photo-credit', gaveAway: '“Photo by” credits a picture.' },
    { line: 'Image: Jo Park', kind: 'photo-credit', gaveAway: '“Image:” credits a picture.' },
    { line: 'Jo Park via Quay Images', kind: 'photo-credit', gaveAway: '“Jo Park via Quay Images” is the credit of a picture agency.' },
    { line: 'FILE - The old pier in 2011. (Jo Park)', kind: 'photo-credit', gaveAway: 'captions?|caption' },
    { line: 'Sign up for our free weekly newsletter', kind: 'promotion', gaveAway: 'asks readers to subscribe' },
    { line: '• Sign up to Low Tide, our free morning newsletter', kind: 'promotion', gaveAway: 'asks readers to subscribe' },
    { line: 'Got a story? Call our newsdesk', kind: 'promotion', gaveAway: 'asks readers for stories' },
    { line: 'Listen again: our podcast about the pier', kind: 'promotion', gaveAway: '“Listen again:” leads to a programme' },
    { line: 'If you liked this piece, consider a gift.', kind: 'promotion', gaveAway: 'asks readers who liked the text' },
    { line: 'Follow us on Facebook and Twitter', kind: 'promotion', gaveAway: 'invites readers' },
    { line: 'Have your say. Click the heart button above.', kind: 'promotion', gaveAway: 'asks readers' },
    { line: 'ADVERTISEMENT', kind: 'promotion', gaveAway: '“ADVERTISEMENT” announces an advertisement.' },
    { line: 'Read more: Five piers that never opened', kind: 'related', gaveAway: '“Read more:” leads to other articles.' },
    { line: 'Related stories', kind: 'related', gaveAway: 'leads to other articles' },
    {
      line: 'This story was originally published in the Quay Herald.',
      kind: 'syndication',
      gaveAway: 'tells where the text was published',
    },
    { line: '(Reporting by Jo Park; Editing by Al Reed)', kind: 'syndication', gaveAway: '“Reporting by” names who worked on the text.' },
    { line: 'Follow Quay Herald on WhatsApp for more.', kind: 'promotion', gaveAway: 'invites readers to follow somebody' },
    { line: 'Were you there? Call our newsdesk on 0555 0199.', kind: 'promotion', gaveAway: 'asks readers to get in touch' },
    { line: 'Support local journalism: subscribe from £1 a week.', kind: 'promotion', gaveAway: 'asks readers to pay' },
    { line: '© 2025 Quay Media. All rights reserved.', kind: 'syndication', gaveAway: 'states rights' },
    { line: '• Sign up to Tideline, our free morning newsletter', kind: 'promotion', gaveAway: 'asks readers to subscribe' },
    { line: 'Do you know more? Email newsdesk@quayherald.example', kind: 'promotion', gaveAway: 'asks readers to get in touch' },
    { line: 'Please consider supporting our newsroom with £2 a month.', kind: 'promotion', gaveAway: 'asks readers to pay' },
    { line: 'The best of Port Ellis, straight to your inbox', kind: 'promotion', gaveAway: 'offers readers a letter' },
    { line: 'Download the Quay Herald Live app', kind: 'promotion', gaveAway: 'take an app' },
    { line: 'Share', kind: 'promotion', gaveAway: 'buttons' },
    { line: 'Share on Facebook | Tweet | Email', kind: 'promotion', gaveAway: 'buttons' },
    { line: '34 comments', kind: 'promotion', gaveAway: 'comments' },
    { line: 'View comments (12)', kind: 'promotion', gaveAway: 'comments' },
    { line: 'Join the conversation', kind: 'promotion', gaveAway: 'comments' },
    { line: 'Article continues below', kind: 'promotion', gaveAway: 'notice of the site' },
    { line: 'We use cookies to improve this page', kind: 'promotion', gaveAway: 'notice of the site' },
    { line: 'In pictures: The pier from the air', kind: 'related', gaveAway: 'leads to other pages' },
    { line: 'Read more »', kind: 'related', gaveAway: 'leads to other' },
    { line: 'Tags: piers, harbours, weather', kind: 'related', gaveAway: 'leads to other pages' },
    { line: 'Correction: The pier is 212 metres long, not 221.', kind: 'syndication', gaveAway: 'note on the text' },
    { line: 'This article was amended on 4 March to correct the length of the pier.', kind: 'syndication', gaveAway: 'note on the text' },
    { line: 'An earlier version of this story gave a wrong length.', kind: 'syndication', gaveAway: 'note on the text' },
    { line: '14.32 GMT', kind: 'syndication', gaveAway: 'clock' },
    { line: 'Last updated: 9.40am', kind: 'syndication', gaveAway: 'an entry was updated' },
    { line: '($1 = 0.91 crowns)', kind: 'syndication', gaveAway: 'rate at which sums' },
    { line: '1 euro = $1.08', kind: 'syndication', gaveAway: 'rate at which sums' },
    { line: 'Our standards: how Quay Press works', kind: 'syndication', gaveAway: 'rules of the publisher' },
    { line: 'This piece appears in the harbour section of The Quay Herald.', kind: 'syndication', gaveAway: 'tells where' },
    { line: '© 2031 Quay Herald', kind: 'syndication', gaveAway: 'states rights' },
    { line: 'Share or comment on this story', kind: 'promotion', gaveAway: 'button' },
    { line: 'Show newest first', kind: 'promotion', gaveAway: 'button' },
    { line: 'Subscribe to Tidewrack: four issues a year', kind: 'promotion', gaveAway: 'asks readers to subscribe' },
    { line: 'Most shared: Dog swims home', kind: 'related', gaveAway: 'leads to other articles' },
    { line: '3h ago', kind: 'syndication', gaveAway: 'clock' },
    { line: 'Posted:', kind: 'syndication', gaveAway: 'leads to the day' },
    { line: 'Kindly share this article:', kind: 'promotion', gaveAway: 'button' },
    { line: 'Reuse this article', kind: 'promotion', gaveAway: 'button' },
    { line: 'NEW You can now listen to Quay Herald stories!', kind: 'promotion', gaveAway: 'another form' },
    { line: 'LIVE Follow the opening of the pier', kind: 'related', gaveAway: 'leads to other pages' },
    { line: 'Explore more on these topics', kind: 'related', gaveAway: 'other articles' },
    { line: '4 min read', kind: 'syndication', gaveAway: 'counter' },
    { line: '* * *', kind: 'syndication', gaveAway: 'parts the text' },
    { line: '___', kind: 'syndication', gaveAway: 'parts the text' },
    { line: '– with agencies', kind: 'syndication', gaveAway: 'names who worked' },
    { line: 'Staff and agencies', kind: 'syndication', gaveAway: 'names who worked' },
    { line: '(Jo Park/Quay Press)', kind: 'photo-credit', gaveAway: 'credits a picture' },
    { line: 'Credit: Jo Park', kind: 'photo-credit', gaveAway: 'credits a picture' },
    { line: 'The pier at low tide. Photograph: Jo Park for Quay & Tide', kind: 'photo-credit', gaveAway: '“Photograph: Jo Park' },
    { line: 'Divers under the pier in May | Picture: Quay Agency', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The Quay Lantern is funded by its readers.', kind: 'promotion', gaveAway: 'who pays' },
    { line: 'We are funded by our readers. Please consider a gift.', kind: 'promotion', gaveAway: 'asks readers to pay' },
    { line: 'If it helped you, please consider giving.', kind: 'promotion', gaveAway: 'asks readers to pay' },
    { line: 'The mayor on the old pier. (Jo Park/Quay Press)', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The mayor on the old pier on Monday [File: QP/Jo Park]', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The mayor on the old pier (Photo by Jo Park via Quay Images)', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The mayor on the old pier. QP/Jo Park Buy Photo Rights', kind: 'photo-credit', gaveAway: 'sells the picture' },
    { line: 'Item 1 of 3 Mayor Okafor cuts the ribbon.', kind: 'photo-credit', gaveAway: 'counts a picture' },
    { line: 'Published', kind: 'syndication', gaveAway: 'leads to the day' },
    { line: 'LIVE The pier opens to the public', kind: 'related', gaveAway: 'leads to other pages' },
    { line: 'Kindly share this post:', kind: 'promotion', gaveAway: 'buttons' },
    { line: 'Share on WhatsApp', kind: 'promotion', gaveAway: 'buttons' },
    { line: 'Republish this article', kind: 'promotion', gaveAway: 'print the text' },
    { line: 'Request a reprint', kind: 'promotion', gaveAway: 'print the text' },
    { line: 'Sign up here.', kind: 'promotion', gaveAway: 'asks readers' },
    { line: 'Why you can trust Quay News', kind: 'promotion', gaveAway: 'asks readers for their trust' },
    { line: 'New! You can now hear our articles', kind: 'promotion', gaveAway: 'another form of the text' },
    { line: 'Listen to the article', kind: 'promotion', gaveAway: 'another form of the text' },
    { line: 'More on these topics', kind: 'related', gaveAway: 'leads to other articles' },
    { line: 'Watch now', kind: 'promotion', gaveAway: 'button' },
    { line: 'Listen • 4:12', kind: 'promotion', gaveAway: 'button' },
    { line: 'Quay Radio 90.3 | Voices of the coast', kind: 'related', gaveAway: 'frequency' },
    { line: 'By signing up you agree to our Terms of Use.', kind: 'promotion', gaveAway: 'what they agree to' },
    { line: 'I agree to the Terms and have read the Privacy Policy.', kind: 'promotion', gaveAway: 'what they agree to' },
    { line: 'More stories about', kind: 'related', gaveAway: 'leads to other pages' },
    { line: 'READ MORE HARBOUR STORIES', kind: 'related', gaveAway: 'leads to other pages' },
    { line: 'Contact: newsroom@quayherald.example', kind: 'syndication', gaveAway: 'address of the publisher' },
    { line: 'Additional reporting: Quay Press', kind: 'syndication', gaveAway: 'who worked' },
    { line: '—WITH REPORTS FROM QUAY PRESS', kind: 'syndication', gaveAway: 'who worked' },
    { line: 'Shoreline News/wires', kind: 'syndication', gaveAway: 'who worked' },
    { line: 'Park and Al Reed reported from Arden, Quayland.', kind: 'syndication', gaveAway: 'who worked' },
    { line: 'The mayor on the old pier (Pic: Quay News)', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The mayor left the pier on Monday. (Quay News: Jo Park)', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The mayor left the pier on Monday. (Supplied)', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The old pier of Port Ellis. CONTRIBUTED PHOTO', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The old pier of Port Ellis. File photo', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The old pier of Port Ellis on May 3. QT PHOTO: JO PARK', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'Additional information from Quay Press', kind: 'syndication', gaveAway: 'who worked' },
    { line: 'Join QT’s Telegram channel and get the news first.', kind: 'promotion', gaveAway: 'channel of the publisher' },
    { line: 'Follow The Quay Times’ WhatsApp channel', kind: 'promotion', gaveAway: 'channel of the publisher' },
    { line: 'The old pier of Port Ellis. Photo by Jo Park', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'The old pier of Port Ellis, March 8. QUAY PRESS/Jo Park', kind: 'photo-credit', gaveAway: 'credits the picture' },
    { line: 'DOG SWIMS HOME FROM FAR ISLAND AFTER STORM', kind: 'related', gaveAway: 'a title in capitals' },
  ])('is told by its words: $line', ({ line, kind, gaveAway }) => {
    const block = segmentBlocks(`${STORY}\n${line}\nThe crowd cheered.`)[2];
    expect(block).toMatchObject({ kind: 'boilerplate', boilerplate: kind, reason: expect.stringMatching(new RegExp(gaveAway)) });
  });

  test.each([
    '“Sign up for our newsletter,” the mayor told the crowd.',
    'She wants every child to sign up for swimming lessons.',
    'Photographs of the old pier hang in the town hall.',
    'The report published on Tuesday names no culprit.',
    'Read the room, she told the council.',
    'She wants the state to support local journalism.',
    'You should call our harbour master, she said, on any of 365 days.',
    'Share prices in the port fell.',
    'Share or perish, he told the council.',
    'Our standards are high, she said.',
    'The report appeared in the end to say nothing.',
    'Subscribe to nothing you have not read, she told them.',
    'The rate was $1 = 0.91 crowns when the port was sold.',
    'Comments were many and few were kind.',
    'She held up a photograph: Jo Park saw it. So did we.',
    'The choir is funded by its members, she said.',
    'They should consider a gift to the harbour, she said.',
    'Correction came too late for the pier.',
    'Read more books, she told them.',
    'Watch the tide, he said, and you will see.',
    'At 14.32 the bell rang.',
    'Three days ago it was dry.',
    'If you enjoyed it, she said, you were not there.',
    'This story has changed the town.',
    'Jo Park is a reporter whom nobody in Port Ellis forgot.',
    '– We waited, she said.',
    'You can now watch the boats from the pier.',
    'Live, and let the boats be, she said.',
    'Published on Tuesday, the plan names no sum.',
    'She sits for the harbour list (Greens/Free Voters).',
    'The ferry left at 10.40 (or 11.40/12.40 at weekends).',
    'Follow the tide, she said.',
    'Listen to the sea, she told them.',
    'Watch now how the tide turns, she said.',
    'Listen to the tide at 4:12.',
    'Quay Oil 90.3 | It fell by a tenth on Monday, she said.',
    'By signing the paper they agreed to nothing, the mayor said.',
    'More stories about the pier were told that night.',
    'Eleven wrecks were reported from Arden.',
    'Mayor Okafor reported from Arden that it rained.',
    'Contact: she had none with the builders.',
    'The list was led by one woman (Chair: Ada Okafor).',
    'The mayor never saw the photo.',
    'She had read the terms and the privacy policy, she said.',
    'Additional information came from the harbour, she said.',
    'Join Okafor’s boat, he told them, and get out of here.',
    'The mayor (left, and soon to be gone) reported from the pier.',
  ])('is not: %s', (line) => expect(kindsOf(`${STORY}\n${line}\nThe crowd cheered.`)[2]).toBe('paragraph'));

  test('is told by ordinary words only where nothing but boilerplate follows', () => {
    const elsewhere = 'Elsewhere, a pier in the north is closing and three beaches reopen.';
    expect(kindsOf(`${STORY}\n${elsewhere}\nThe crowd cheered.`)[2]).toBe('paragraph');
    expect(kindsOf(`${STORY}\n${elsewhere}\nSign up for our newsletter`)[2]).toBe('related');
  });

  test('is a note on the writer where nothing but boilerplate follows', () => {
    const note = 'Jo Park is the author of “Tides” (Quay Books).';
    expect(kindsOf(`${STORY}\n${note}\nSign up for our newsletter`)[2]).toBe('promotion');
    expect(kindsOf(`${STORY}\n${note}\nThe crowd cheered.`)[2]).toBe('paragraph');
  });

  test('is a caption at the head that says who stands where', () => {
    const caption = 'Mayor Ada Okafor (middle) at the opening of the pier on Monday.';
    expect(kindsOf(`New pier opens in Port Ellis\nBy Jo Park\n${caption}\n${STORY}`)[2]).toBe('photo-credit');
    const told = 'Mayor Ada Okafor (left) said on Monday that the pier was open.';
    expect(kindsOf(`New pier opens in Port Ellis\nBy Jo Park\n${told}\n${STORY}`)[2]).toBe('paragraph');
    const party = 'Voters of Port Ellis chose Mayor Ada Okafor (R) for a second time on Monday.';
    expect(kindsOf(`New pier opens in Port Ellis\nBy Jo Park\n${party}\n${STORY}`)[2]).toBe('paragraph');
  });

  test('is a list of topics at the foot', () =>
    expect(kindsOf(`${STORY}\nMore stories on\nPiers\nTides`).slice(2)).toEqual(['related', 'related', 'related']));

  test('says who wrote the text where nothing but boilerplate follows', () => {
    const note = 'Jo Park is a harbour reporter for Quay News.';
    expect(kindsOf(`${STORY}\n${note}\nSign up for our newsletter`)[2]).toBe('syndication');
    expect(kindsOf(`${STORY}\n${note}\nThe crowd cheered.`)[2]).toBe('paragraph');
  });

  test('is a row of titles between paragraphs, with a colon or a question each, but not a head or single questions', () => {
    const links = 'The new pier: Who will pay for it?\nWho is Ada Okafor, the mayor who would not swim?';
    expect(kindsOf(`${STORY}\n${links}\nThe crowd cheered.`).slice(2)).toEqual(['related', 'related', 'paragraph']);
    const part = 'Analysis: A pier too far\nBy Jo Park, political editor\nThe crowd cheered.';
    expect(kindsOf(`${STORY}\n${links}\n${part}`).slice(2)).toEqual(['related', 'related', 'heading', 'syndication', 'paragraph']);
    expect(kindsOf(`${STORY}\nWho knew about it?\nWho will pay for it?\nThe crowd cheered.`).slice(2)).not.toContain('related');
  });

  test('is a title in capitals between paragraphs, but no head', () => {
    expect(kindsOf(`${STORY}\nTHE OLD PIER\nThe crowd cheered.`)[2]).toBe('heading');
    expect(kindsOf(`DOG SWIMS HOME FROM FAR ISLAND AFTER STORM\n${STORY}`)[0]).toBe('headline');
  });

  test('is a list of titles under a line that leads to one, where nothing else follows', () => {
    const list = 'Related stories\nPier fares to rise in May\n‘We Still Wait’: a pier remembered';
    expect(kindsOf(`${STORY}\n${list}\nSign up for our newsletter`).slice(2, 5)).toEqual(['related', 'related', 'related']);
    expect(kindsOf(`${STORY}\n${list}\nThe crowd cheered.`).slice(2, 5)).toEqual(['related', 'heading', 'heading']);
  });

  test.each([
    'By Ada Okafor',
    'By ADA OKAFOR and Jo Park in Port Ellis',
    'By Jo Park, Chief Reporter',
    'Jo Park Harbour correspondent',
    'Jo Park, Deputy Political Editor',
    'Tue 10 Mar 2026 07.15 GMT',
    'Published 3 March',
    'Ada Okafor (now), Jo Park and Al Reed (earlier)',
    'Published: 07:15, 3 March 2034 | Updated: 09:40, 4 March 2034',
    'Tidewrack, issue 40, 3 March 2034',
    'Friday, March 3, 2034',
    'Fri 3 Mar 2034 07.15 GMT',
    'Updated - March 3, 2034 10:40 am GMT - PORT ELLIS',
    'Published: Mar. 3, 2034 at 6:42 PM EDT | Updated: 2 hours ago',
    'Posted 3rd March 2034 at 10:40 | 3h ago',
    'Quay Public Sheet | March 3, 2034',
    'Salt & Tar | Friday 3 March 2034',
    'Quay Herald · Updated 3 March 2034, 10:40',
    'March 3, 2034 6:48 PM UTC Updated 35 mins ago',
    'March 3, 2034 / 6:48 PM EST / Quay News',
    'Jo Park · Quay News · Posted: Mar 3, 2034 6:48 PM EST | Last Updated: 4 hours ago',
    'QPN / Mar 3, 2034, 18:48 IST',
    'Issued on: 03/03/2034 - 18:48',
    'Published On 3 Mar 2034',
    'Friday 3 March 2034 18:00, UK',
    'March 3, 2034 6:48 pm (Updated: March 4, 2034 10:40 am)',
    'By Jo Park and agency reports',
    'By Agency Report',
    'By harbour correspondent Jo Park',
    'Written by: Jo Park',
    'By Jo Park with QPN',
    'By Jo Park Quay News',
  ])('is a line at the head that says who wrote or when, and the line above it is a headline: %s', (line) => {
    expect(kindsOf(`Two towns ask why\n${line}\n${STORY}`)).toEqual(['headline', 'syndication', 'paragraph', 'paragraph']);
  });

  test('is a name with what its bearer does below it, below clocks and buttons', () => {
    const head = 'Published\n3 March 2034, 17:52\nUpdated 2 hours ago\nAnna Park\nHarbour correspondent, Quay News\nShare\nSave';
    const kinds = ['syndication', 'syndication', 'syndication', 'syndication', 'syndication', 'promotion', 'promotion'];
    expect(kindsOf(`Two towns ask why\n${head}\n${STORY}`)).toEqual(['headline', ...kinds, 'paragraph', 'paragraph']);
  });

  test.each([
    { lines: '3 March 2034\nAnna Park in Port Ellis and Peter Reed in Quay\nShare', kinds: ['syndication', 'syndication', 'promotion'] },
    { lines: 'By Anna Park\nReporting from Port Ellis', kinds: ['syndication', 'syndication'] },
    { lines: 'By Anna Park\n@annapark', kinds: ['syndication', 'syndication'] },
  ])('are names with where their bearers are: $lines', ({ lines, kinds }) => {
    expect(kindsOf(`Two towns ask why\n${lines}\n${STORY}`).slice(1, -2)).toEqual(kinds);
  });

  test.each([
    { above: 'Two towns ask why\n3 March 2034', name: 'Anna Park' },
    { above: 'Two towns ask why\nTwo mayors, one pier and no answer to be had from either of them\nFri 3 Mar', name: 'J. Park' },
    { above: 'Two towns ask why\nBy Jo Lund', name: 'PETER REED' },
  ])('is a name alone beside such a line: $name', ({ above, name }) => {
    const at = above.split('\n').length;
    expect(kindsOf(`${above}\n${name}\n${STORY}`)[at]).toBe('syndication');
  });

  test.each([
    { above: 'Two towns ask why', name: 'Anna Park', kind: 'heading' },
    { above: 'Two towns ask why\n3 March 2034', name: 'Harbour Notes', kind: 'heading' },
    { above: '3 March 2034', name: 'Anna Park', kind: 'heading' },
  ])('is no name alone where nothing says that it signs: $name', ({ above, name, kind }) => {
    expect(kindsOf(`${above}\n${name}\n${STORY}`)[above.split('\n').length]).toBe(kind);
  });

  test.each([
    'By Monday the pier was dry.',
    'Updated - the pier - is open',
    'Mayor Okafor | The pier is open',
    'By Jo Park’s account it rained, and nobody came. Then they did.',
    'March 3 was wet',
  ])('is no line that tells something: %s', (line) => expect(kindsOf(`${STORY}\n${line}\nThe crowd cheered.`)[2]).not.toBe('syndication'));

  test('is a line at the foot that tells where the text was taken from', () => {
    const foot = 'Report adapted from Quay Press copy. Drawing: Jo Park';
    expect(kindsOf(`${STORY}\n${foot}\nSubscribe to Tidewrack: four issues a year`)[2]).toBe('syndication');
  });

  test('is the list of main entries above a live page, times and titles', () => {
    const page = `${STORY}\nKey events\n11.20 Pier reopens\n10.05 Divers: ‘It holds’\nThe crowd cheered.\nKey events\nThe crowd sang.`;
    expect(kindsOf(page).slice(2)).toEqual(['related', 'related', 'related', 'paragraph', 'heading', 'paragraph']);
  });

  test('takes the name under a syndication line for a signature', () => {
    const text = `${STORY}\nRead more on Coast by Quay Herald. The harbour town of Port Ellis.\nQuay Herald`;
    expect(kindsOf(text).slice(2)).toEqual(['syndication', 'syndication']);
  });
});

test('blocks slice to trimmed lines that hold all there is, in any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r', '\u2028', ' '))).map((it) => it.join('')),
      (text) => {
        let rest = '';
        let after = 0;
        for (const { span } of segmentBlocks(text)) {
          const line = text.slice(span.start, span.end);
          expect(line).toBe(line.trim());
          expect(line).not.toBe('');
          rest += text.slice(after, span.start);
          after = span.end;
        }
        expect((rest + text.slice(after)).replaceAll('\u0085', '').trim()).toBe('');
      },
    ),
  );
});

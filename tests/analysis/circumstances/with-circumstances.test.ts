import { expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';

const quotesOf = (text: string) => {
  const { quotes } = analyseStory(text);
  return quotes.map(({ setting, date }) => ({
    setting: setting && sliceOf(text, setting),
    day: 'span' in date ? `${date.kind} ${date.value}: ${sliceOf(text, date.span)}` : null,
  }));
};

test.each([
  { text: '“The river is rising,” Ann Poe said in a post on Chatter.', setting: 'in a post on Chatter' },
  { text: '“The river is rising,” wrote the mayor, Ann Poe, on Chatter.', setting: 'on Chatter' },
  { text: 'In a post late on Monday night, Mayor Ann Poe wrote: “The river is rising.”', setting: 'In a post' },
  {
    text: 'The plan was shown at a meeting in Arden on Monday, where Ann Poe said that “the river is rising”.',
    setting: 'at a meeting in Arden',
  },
  { text: 'The plan was shown on Monday, where Ann Poe lives. She said: “The river is rising.”', setting: null },
  { text: '“The river is rising,” Ann Poe told reporters at the bridge on Monday.', setting: 'at the bridge' },
  { text: '“The river is rising,” Ann Poe said during a visit to a school in Arden.', setting: 'during a visit to a school in Arden' },
  { text: 'Speaking at a town meeting in Arden, Ann Poe said: “The river is rising.”', setting: 'at a town meeting in Arden' },
  { text: 'In an interview, Ann Poe said: “The river is rising.”', setting: 'In an interview' },
  { text: 'Ann Poe told reporters at the bridge that the river was rising, adding: “It will not wait for us.”', setting: 'at the bridge' },
  { text: 'Ann Poe later posted to social media: “The river is rising.”', setting: 'to social media' },
  { text: '“The river is rising,” Ann Poe told reporters on the pier.', setting: 'on the pier' },
  { text: '“The river is rising,” Ann Poe said by telephone.', setting: 'by telephone' },
  { text: '“The river is rising,” Ann Poe says, an hour later, in a café behind the court.', setting: 'in a café behind the court' },
  { text: '“The river is rising,” Ann Poe said over the loudspeaker.', setting: 'over the loudspeaker' },
  {
    text: 'In a letter published in the Arden Echo, Ann Poe wrote: “The river is rising.”',
    setting: 'In a letter published in the Arden Echo',
  },
  { text: 'Ann Poe came on the radio and said: “The river is rising.”', setting: 'on the radio' },
  { text: 'The council issued an open letter in which it said: “The river is rising.”', setting: 'an open letter' },
  {
    text: 'Ann Poe apologised at a crowded meeting in Arden. But she would not resign, saying: “The river is rising.”',
    setting: 'at a crowded meeting in Arden',
  },
  { text: 'Ann Poe told reporters on the courthouse steps: “The river is rising.”', setting: 'on the courthouse steps' },
  { text: 'Neighbours took to Chatter, with Ann Poe fuming: “The river is rising.”', setting: 'to Chatter' },
  { text: 'A few from the inbox. “Is the river rising again?” asks Ann Poe.', setting: 'from the inbox' },
  { text: 'In a witness statement Poe replied that the river was “rising by the hour”.', setting: 'In a witness statement' },
  { text: 'Ann Poe of the Pier Nine Pilots is on the bridge. The river, she says, is “rising by the hour”.', setting: 'on the bridge' },
])('“$text” was said $setting', ({ text, setting }) => {
  expect(quotesOf(text).at(-1)?.setting).toBe(setting);
});

test.each([
  { text: '“The river is rising,” Ann Poe said at a press conference in Arden.', setting: 'at a press conference in Arden' },
  { text: '“The river is rising,” Ann Poe wrote in a letter to the council dated March 3.', setting: 'in a letter to the council' },
  { text: 'Speaking outside court, Ann Poe said: “The river is rising.”', setting: 'outside court' },
  { text: '“The river is rising,” Ann Poe said outside the court.', setting: 'outside the court' },
  { text: '“The river is rising,” Ann Poe told the Arden Echo in an interview on Monday night.', setting: 'in an interview' },
  { text: '“The river is rising,” Ann Poe said in an interview with the Arden Echo.', setting: 'in an interview with the Arden Echo' },
  { text: '“The river is rising,” the two towns said in a joint statement.', setting: 'in a joint statement' },
  { text: 'In a joint statement, the two towns said: “The river is rising.”', setting: 'In a joint statement' },
  { text: '“The river is rising,” Ann Poe said on the Arden Radio breakfast show.', setting: 'on the Arden Radio breakfast show' },
  { text: '“The river is rising,” Ann Poe said by phone from Arden.', setting: 'by phone from Arden' },
  { text: '“The river is rising,” Ann Poe said in court.', setting: 'in court' },
  { text: '“The river is rising,” Ann Poe told parliament in Arden on Tuesday.', setting: 'in Arden' },
  { text: '“The river is rising,” Judge Ann Poe wrote in a 30-page judgment.', setting: 'in a 30-page judgment' },
  { text: 'The river, she wrote in a short ruling, was “rising by the hour”.', setting: 'in a short ruling' },
  { text: 'Ann Poe called the plan “a disgrace” in a speech to dockers.', setting: 'in a speech to dockers' },
  { text: 'Ann Poe called the plan “a disgrace” at a meeting in Arden on Monday.', setting: 'at a meeting in Arden' },
  {
    text: 'The dockers’ own message was printed in an open letter to the council: “The river is rising.”',
    setting: 'in an open letter to the council',
  },
  { text: 'A man in the gallery shouted: “The river is rising!”', setting: 'in the gallery' },
  {
    text: 'Hundreds of people marched through Arden and gathered outside the town hall, chanting “Save our river”.',
    setting: 'outside the town hall',
  },
  { text: '“The river is rising!” a man shouted from the rear of the church.', setting: 'from the rear of the church' },
  {
    text: 'A memo seen by the Arden Echo shows that Ann Poe wrote to her crew: “The river is rising.”',
    setting: 'A memo seen by the Arden Echo',
  },
  { text: 'Bob Roe said: “The captain came on the radio and said ‘Please stay where you are now’ and left.”', setting: 'on the radio' },
  { text: '“The river is rising,” Ann Poe said in a video posted online.', setting: 'in a video posted online' },
  { text: '“The river is rising,” Ann Poe said from the steps of the town hall.', setting: 'from the steps of the town hall' },
  { text: '“The river is rising,” Ann Poe told me on Monday, in the upper room of her house.', setting: 'in the upper room of her house' },
  { text: 'Ann Poe sent a letter to the crew vowing: “The river is rising.”', setting: 'a letter' },
  { text: 'Central to it was a letter in which Ann Poe told them: “The river is rising.”', setting: 'a letter' },
  { text: 'Ann Poe has been on local radio. “The river is rising,” she said.', setting: 'on local radio' },
  { text: 'At ten Ann Poe was still in the boathouse. “The river is rising,” she said.', setting: 'in the boathouse' },
  { text: 'Her lawyer, Bob Roe, catches us in the corridor. “The river is rising,” he says.', setting: 'in the corridor' },
  { text: 'Ann Poe, who ran the ferry for years, in the radio studio: “The river is rising.”', setting: 'in the radio studio' },
  { text: 'The crew have put this out on their own accounts, all at once: “The river is rising.”', setting: 'on their own accounts' },
  { text: '“The river is rising,” Ann Poe told a crowd of fifty over the loudspeakers.', setting: 'over the loudspeakers' },
  { text: '“The river is rising,” Ann Poe said at the scene.', setting: 'at the scene' },
  { text: '“The river is rising,” Ann Poe told a news conference in Arden.', setting: 'in Arden' },
])('a newsroom may word it “$text”, said $setting', ({ text, setting }) => {
  expect(quotesOf(text).at(-1)?.setting).toBe(setting);
});

test.each([
  { text: '“The river is rising,” Ann Poe said on Arden TV’s “Morning Boats” on Monday.', setting: 'on Arden TV’s “Morning Boats”' },
  { text: 'On “Morning Boats,” Ann Poe said: “The river is rising.”', setting: 'On “Morning Boats,”' },
  { text: 'Rivers, she writes in “A History of Mud”, are “never where you left them”.', setting: 'in “A History of Mud”' },
  {
    text: 'She warned against it in a chapter called “On Rivers”: “Build low and you will bail.”',
    setting: 'in a chapter called “On Rivers”',
  },
  { text: 'Monday on the radio, Ann Poe said: “The river is rising.”', setting: 'on the radio' },
  { text: '“The river is rising,” Ann Poe said in a long address to dockers.', setting: 'in a long address to dockers' },
  { text: '“The river is rising,” Ann Poe said during Saturday night’s debate.', setting: 'during Saturday night’s debate' },
  { text: '“The river is rising,” Ann Poe said between two upturned boats.', setting: 'between two upturned boats' },
  { text: '“The river is rising,” Ann Poe said softly into the microphone.', setting: 'into the microphone' },
  { text: '“The river is rising!” shouted a row of boys at the sluice.', setting: 'at the sluice' },
  { text: 'A boy in the third row of the meeting yelled: “The river is rising!”', setting: 'in the third row of the meeting' },
  { text: 'He was interrupted by shouts of “Rubbish!” from the back of the hall.', setting: 'from the back of the hall' },
  { text: 'On the telephone she is plainer: “The river is rising.”', setting: 'On the telephone' },
  { text: 'The pilot rang me and asked one thing: “Is the bridge still there?”', setting: 'rang me' },
  { text: 'I phoned her up. Was she glad? “The river is rising,” she said.', setting: 'phoned her up' },
  { text: 'She replied by return of post: “The river is rising.”', setting: 'by return of post' },
  { text: 'Ann Poe fired off an email to the crew vowing: “The river is rising.”', setting: 'an email' },
  {
    text: 'In the folder was a letter from an engineer, Ann Poe, to the council. She would, she wrote, “be glad to hear no more of it”.',
    setting: 'a letter',
  },
  {
    text: 'Ann Poe is on the bridge. The river is no friend, she says, “but it’s the only river anybody has left us”. Then, more slowly: “My brother was 19. He had his boots in his hand.”',
    setting: 'on the bridge',
  },
  { text: 'By noon the letter was out. In it, Ann Poe told them that the river was “rising by the hour”.', setting: 'In it' },
  { text: 'The messages were sent in May. In one of them, sent late, Ann Poe wrote: “The river is rising.”', setting: 'In one of them' },
  {
    text: 'In the chamber, it was left to Ann Poe to answer. She had, she told them, read “what was on her desk”.',
    setting: 'In the chamber',
  },
  { text: 'On Monday, in an interview with Quay TV, Ann Poe said: “The river is rising.”', setting: 'in an interview with Quay TV' },
  { text: 'Late on Monday Ann Poe stood on the pier, without a coat. “The river is rising,” she said.', setting: 'on the pier' },
  { text: 'Ann Poe left over angry messages in which she called the river “a drain with a view”.', setting: 'angry messages' },
  { text: '“The river is rising,” Ann Poe wrote to a Chatter group.', setting: 'to a Chatter group' },
  { text: '“The river is rising,” Bob Roe quoted the mayor as telling him in a phone call.', setting: 'in a phone call' },
  { text: 'Anger went on all night on Chatter. A user, @quayrat, wrote: “The river is rising.”', setting: 'on Chatter' },
  { text: 'Your replies. On Chatter, @quayrat says: “The river is rising.” “it always is,” posts @pier_nine.', setting: 'On Chatter' },
  { text: 'There was a short letter in the folder. A pilot asks a clerk, “Is the river rising?”', setting: 'a short letter' },
  { text: 'There is an e-mail. A pilot writes, “Is the river rising?” The clerk answers, “It is.”', setting: 'an e-mail' },
  { text: 'Her lawyer, Bob Roe, sent a letter of two lines: “The river is rising.”', setting: 'a letter of two lines' },
  {
    text: 'On the old boats site Quayside, rafts were sold all day. “No tide kickers,” wrote one seller.',
    setting: 'On the old boats site Quayside',
  },
  {
    text: '“I was small,” Ann Poe told me. She was sitting on the edge of her bed, without a coat. “The river is rising.”',
    setting: 'on the edge of her bed',
  },
  {
    text: 'Ann Poe met me in the parking lot of a boatyard, and asked for no name. “The river is rising,” she said.',
    setting: 'in the parking lot of a boatyard',
  },
  { text: 'The firm, in a statement, said the river was “rising by the hour”.', setting: 'in a statement' },
  {
    text: 'The firm, in a letter signed by its chairman, Bob Roe, and sent to the crews on Monday, mourned the dead, noting that the river was “rising”.',
    setting: 'in a letter',
  },
  { text: 'Ann Poe, in a post on her Chatter page, dismissed it as “the talk of dry land”.', setting: 'in a post on her Chatter page' },
  { text: 'Bob Roe, at a meeting in Arden, said: “The river is rising.”', setting: 'at a meeting in Arden' },
  { text: 'The pilot, reached by phone, said: “The river is rising.”', setting: 'by phone' },
  { text: 'Contacted by telephone on Monday, Ann Poe said: “The river is rising.”', setting: 'by telephone' },
  { text: 'The pilot, reached by phone, was calm. He had warned them. “The river is rising,” he said.', setting: 'by phone' },
  {
    text: 'Bob Roe backed her in a letter to the crews on Monday, saying the river was “rising by the hour”.',
    setting: 'in a letter to the crews',
  },
  {
    text: 'She cited a memo seen by Quay TV in which an engineer warned that “the river is rising”.',
    setting: 'a memo seen by Quay TV',
  },
])('a setting may be a title, a call, a landmark or what others say of it: “$text”, said $setting', ({ text, setting }) => {
  expect(quotesOf(text).at(-1)?.setting).toBe(setting);
});

test.each([
  'There was a letter in the folder. A pilot sings, “We are ready.”',
  'There was no letter in the folder. A pilot writes, “We are ready.”',
  'Ann Poe sent a boat with two men: “We are ready.”',
  'On the old boats site, rafts were sold all day. “We are ready,” wrote one seller.',
  'On page 30, rafts are drawn. “We are ready,” wrote one pilot.',
  'Ann Poe, who spoke in Yoruba, said: “We are ready.”',
  'Ann Poe, in her way, said: “We are ready.”',
  'Bob Roe found fault with the report, saying: “We are ready.”',
  'Bob Roe mocked the figures in the report, saying: “We are ready.”',
  'Ann Poe, reached last, said: “We are ready.”',
  'In the event that the river rises, Ann Poe said: “We are ready.”',
  'At this stage, Ann Poe said: “We are ready.”',
  'Bob Roe praised the mayor. Ann Poe called on Bob Roe to be “ready by noon”.',
  '“We are ready,” said a docker, 24, from Arden, who would say no more.',
  'A prominent newspaper columnist suggesting otherwise said: “We are ready.”',
  'He called me a liar and said: “We are ready.”',
  'Ann Poe hinted at the plan, saying: “We are ready.”',
  '“We are ready,” said Ann Poe at the request of the council.',
  'In exchange, Ann Poe was paid in boats. “We are ready,” she said.',
  'In the chamber, the clerks wept. Ann Poe had heard of it. “We are ready,” she said.',
  'The firm wrote on Chatter all night. “We are ready,” fumed one user.',
  'In Arden, Ann Poe is well known. “We are ready,” she said.',
  '“We are ready,” Ann Poe said to a group of dockers.',
  'Ann Poe said “the river in Arden” was rising.',
  'Ann Poe said the flood in Arden was “a disaster”.',
  '“The river is rising,” said Ann Poe, a fellow at the Institute of Rivers.',
  '“The river is rising,” said another user on Chatter.',
  'In a break with the past, Ann Poe said: “The river is rising.”',
  'Ann Poe said in Welsh: “The river is rising.”',
  'Ann Poe wrote to the crew on 3 March: “The river is rising.”',
  'Ann Poe was in the boathouse when it burned. “The river is rising,” she said.',
  'Ann Poe commented on a letter in which the council called the bridge: “The river is rising.”',
  'Good morning from the inbox, says the sign. “The river is rising,” a guard tells us.',
  'The mayor quotes a text message from Ann Poe: “The river is rising.”',
  'She read out, for the second time in the hall, what Ann Poe had written to the crew: “The river is rising.”',
])('“%s” states no setting', (text) => {
  expect(quotesOf(text).map(({ setting }) => setting)).not.toContainEqual(expect.anything());
});

test('what else stands in a letter was written on the same day, and what else is said at a meeting, unless another day is named', () => {
  const written =
    'Published: 5 March 2031\n\nIn a letter dated 2 February Ann Poe warned that the river was “rising by the hour”. “It will not wait for us,” she wrote.\n';
  expect(quotesOf(written).map(({ day }) => day)).toEqual(['implied 2031-02-02: 2 February', 'implied 2031-02-02: 2 February']);
  const said =
    'Published: 5 March 2031\n\nSpeaking at a meeting on 2 February Ann Poe warned that the river was “rising by the hour”. “It will not wait for us,” she said.\n';
  expect(quotesOf(said).at(-1)).toEqual({ setting: 'at a meeting', day: 'implied 2031-02-02: 2 February' });
  const since = said.replace('“It will', 'On 4 March it rained. “It will');
  expect(quotesOf(since).at(-1)).toEqual({ setting: 'at a meeting', day: null });
});

test('what is added was said in the same setting, and so was what the same source says in the same paragraph', () => {
  const text =
    'Ann Poe, speaking at a town meeting in Arden, surprised everybody. “The river is rising,” Poe said.\n\nShe added: “It will not wait for us.”\n\n“Go home,” said Bob Roe.\n';
  expect(quotesOf(text).map(({ setting }) => setting)).toEqual(['at a town meeting in Arden', 'at a town meeting in Arden', null]);
});

test('what somebody sends was not said where they last stood', () => {
  const text = 'Ann Poe stood on the pier and waved. “The river is rising,” she said. Asked more, she sent one line: “It will not wait.”';
  expect(quotesOf(text).map(({ setting }) => setting)).toEqual(['on the pier', null]);
});

test.each([
  { text: '“The river is rising,” Ann Poe said on March 3, 2031.', day: 'stated 2031-03-03: March 3, 2031' },
  { text: '“The river is rising,” Ann Poe said on Monday (March 3).', day: 'stated --03-03: Monday (March 3)' },
  { text: '“The river is rising,” Ann Poe said on 3 March.', day: 'stated --03-03: 3 March' },
  { text: 'On March 3, Ann Poe said: “The river is rising.”', day: 'stated --03-03: March 3' },
  { text: '“The river is rising,” Ann Poe said on Monday.', day: null },
  { text: 'On the evening of 3 March Poe wrote to them: “The river is rising.”', day: 'stated --03-03: 3 March' },
  { text: 'Ann Poe said the flood of March 3 was “a disaster”.', day: null },
  { text: 'Published: 5 March 2031\n\n“The river is rising,” Ann Poe said on Monday.', day: 'implied 2031-03-03: Monday' },
  { text: 'Published: 5 March 2031\n\n“The river is rising,” Ann Poe said on March 3.', day: 'implied 2031-03-03: March 3' },
  {
    text: 'Published: 5 March 2031\n\n“The river is rising,” Ann Poe said at the bridge this morning.',
    day: 'implied 2031-03-05: this morning',
  },
  { text: 'Published: 5 March 2031\n\n“The river is rising,” Ann Poe said last night.', day: 'implied 2031-03-04: last night' },
  {
    text: 'Published: 5 March 2031\n\nThe report, dated 2 February, warned that the river was “rising”.',
    day: 'implied 2031-02-02: 2 February',
  },
  {
    text: 'Published: 5 March 2031\n\nAnn Poe apologised at a meeting in Arden on Monday. But she would not resign, saying: “The river is rising.”',
    day: 'implied 2031-03-03: Monday',
  },
  { text: 'People wrote online.\n“Teach THAT”\n— quay rat (@quay_rat) May 3, 2031', day: 'stated 2031-05-03: May 3, 2031' },
  { text: 'Published: 5 March 2031\nPeople wrote.\n“Teach THAT”\nquay rat @quay_rat · Mar 3', day: 'implied 2031-03-03: Mar 3' },
  { text: 'People wrote online.\n“Teach THAT”\nquay rat @quay_rat · 3h', day: null },
  {
    text: 'Published: 5 March 2031\n\nIn a post late on Monday night, Mayor Ann Poe wrote: “The river is rising.”',
    day: 'implied 2031-03-03: Monday night',
  },
  {
    text: 'Published: 5 March 2031\n\nThe plan was shown at a meeting in Arden on Monday, where Ann Poe said that “the river is rising”.',
    day: 'implied 2031-03-03: Monday',
  },
  { text: 'ST ARDEN, March 4 (Quay Press) - Ann Poe quit over a letter in which she called it “a drain”.', day: null },
  { text: 'Published: 5 March 2031\n\nAnn Poe quit on Monday over a letter in which she called it “a drain”.', day: null },
  { text: 'Published: 5 March 2031\n\nAnn Poe knew of nothing until Monday, insisting that it was “a drain”.', day: null },
  {
    text: 'Published: 5 March 2031\n\nAnn Poe apologised at a meeting in Arden, Quayland, on Monday. “The river is rising,” she said.',
    day: 'implied 2031-03-03: Monday',
  },
  {
    text: 'Published: 5 March 2031\n\nDivers found “water in the hold”, according to a report released Monday by the board.',
    day: 'implied 2031-03-03: Monday',
  },
  {
    text: 'Published: 5 March 2031\n\nA report by the harbour board, published on Monday, said the pier was old. It describes “water in the hold”.',
    day: 'implied 2031-03-03: Monday',
  },
  {
    text: 'Published: 5 March 2031\n\nA lawsuit filed Monday by two pilots and the Harbour Guild says the pier is old. The suit describes “water in the hold”.',
    day: 'implied 2031-03-03: Monday',
  },
  {
    text: 'Published: 5 March 2031\n\nA report by the harbour board, published on Monday, shocked the town. Ann Poe called it “water in the hold”.',
    day: null,
  },
  {
    text: 'Published: 5 March 2031\n\nA report by the harbour board said on Monday the pier was old. Nobody came. Nobody left. Nobody slept. It describes “water in the hold”.',
    day: null,
  },
  {
    text: 'Published: 5 March 2031\n\nAnn Poe told a crew of “water in the hold”, according to a report released Monday by the board.',
    day: null,
  },
  { text: 'Published: 5 March 2031\n\nPilot Sunday Akin told Quay TV the river was “a drain”.', day: null },
  { text: 'Published: 5 March 2031\n\nSunday Akin told Quay TV the river was “a drain”.', day: null },
  { text: 'Published: 5 March 2031\n\nOn Sunday Akin told Quay TV the river was “a drain”.', day: 'implied 2031-03-02: Sunday' },
  { text: 'Published: 5 March 2031\n\nAnn Poe told Quay TV on Saturday that it was “a drain”.', day: 'implied 2031-03-01: Saturday' },
  {
    text: 'Published: 5 March 2031\n\nARDEN, Quayland — A pilot on Monday asked the council to look into it, saying it was “a drain”.',
    day: 'implied 2031-03-03: Monday',
  },
  { text: 'Published: 5 March 2031\n\nAnn Poe resigned on Monday, saying it was “a drain”.', day: 'implied 2031-03-03: Monday' },
  {
    text: 'Published: 5 March 2031\n\nThe firm, in a letter made public on Monday, mourned the dead, noting that it was “a drain”.',
    day: 'implied 2031-03-03: Monday',
  },
  { text: 'Published: 5 March 2031\n\nAnn Poe welcomed Monday’s vote by the council, saying it was “a drain”.', day: null },
  { text: '“The river is rising,” Ann Poe said this morning.', day: null },
  { text: '“The river is rising,” Ann Poe said yesterday.', day: null },
])('the day in “$text” is $day', ({ text, day }) => {
  expect(quotesOf(text).at(-1)?.day).toBe(day);
});

test.each([
  // What opens the sentence, and a comma, date what its subject says;
  {
    text: 'Over the radio, soon after eight on 3 March 2031, the pilot told the crew: “The river is rising.”',
    day: 'stated 2031-03-03: 3 March 2031',
  },
  // so does the day of a meeting whose minutes are read.
  {
    text: 'The clerk read them the minute of 3 March 2031, in which the mayor is recorded as calling the river “a danger”.',
    day: 'stated 2031-03-03: 3 March 2031',
  },
  // What somebody does on a day before they speak does not.
  { text: 'When the lock was shut on 3 March 2031 the town was dry, the mayor said, and it was “a danger”.', day: null },
])('the day of $text', ({ text, day }) => expect(quotesOf(text).at(-1)?.day).toBe(day));

test.each([
  {
    text: 'The guild met on 3 March 2031.\n\nIt voted.\n\nTwo days later Ann Poe had a note from a clerk. “The river is rising,” he wrote.',
    day: 'implied 2031-03-05: Two days later',
  },
  { text: 'The guild met on 27 February 2031. The next day Ann Poe said: “The river is rising.”', day: 'implied 2031-02-28: The next day' },
  // From a day that was counted itself.
  {
    text: 'The guild met on 3 March 2031. A week later Ann Poe wrote. Her note, read out the next morning, was short. “The river is rising,” she said.',
    day: 'implied 2031-03-11: the next morning',
  },
  // Where a weekday stands between, or no day in full is named, nothing is counted,
  { text: 'The guild met on 3 March 2031. On Monday it rained. The next day Ann Poe said: “The river is rising.”', day: null },
  { text: 'The guild met on 3 March. The next day Ann Poe said: “The river is rising.”', day: null },
  // nor where it is told how long something takes, or how long after something else.
  { text: 'The guild met on 3 March 2031. For the next day, Ann Poe said, “the river is rising”.', day: null },
  { text: 'The guild met on 3 March 2031. The clerk went, and Ann Poe left two days later, saying “the river is rising”.', day: null },
])('the day counted in $text', ({ text, day }) => expect(quotesOf(text).at(-1)?.day).toBe(day));

test.each([
  { text: '“The river is rising,” Ann Poe said into her radio.', setting: 'into her radio' },
  { text: '“The river is rising,” Ann Poe said in her conservatory.', setting: 'in her conservatory' },
  { text: '“The river is rising,” Ann Poe said into her soup.', setting: null },
])('the setting of $text', ({ text, setting }) => expect(quotesOf(text).at(-1)?.setting).toBe(setting));

/**
 * Lists of those who may be meant are full at some length, and only grow with the text before it: so many bearers of each role come first, in
 * the shorter text as in the longer one.
 */
const PROLOGUE =
  'A mayor, a master, a captain, a baker, a clerk, a minister, a chair, an envoy, a reader, a husband, a wife and a crowd came. A report, a letter, a council, a mill, a union, a movement, a board, a bridge and a paper came.\n'.repeat(
    110,
  );

/** A made-up name that is like no other. */
function nameOf(first: string, n: number): string {
  const letters = n
    .toString(26)
    .padStart(3, '0')
    .replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  return `${first}${letters}o`;
}
type Names = { bearer: string; other: string; stranger: string };

/** Paragraphs of every construct that the analysis reads; what no paragraph asks for is not counted. */
const PARAGRAPHS: readonly ((names: Names) => string)[] = [
  ({ bearer }) => `“We will rebuild the pier,” said Mayor ${bearer}. “We waited,” she said. “Now it is here.”`,
  ({ bearer, stranger }) =>
    `Harbour master ${bearer}, 43, told ${stranger} that the plan was “a fair deal” and “no mistake”. He called it “nonsense”.`,
  () => '“He told me ‘never’ twice,” the ferry captain recalled on Tuesday in a letter to the council, adding: “Nobody asked us.”',
  () => '“The first day was cold.',
  ({ bearer }) => `“And the second was colder,” ${bearer} said in a post on Monday. “So we left.”`,
  () => 'The word “pier” means little to the “Save Our Shore” movement, and its song “Low Tide” is no hit.',
  ({ stranger }) => `According to ${stranger}, who runs the mill, the bridge is “unsafe”; the report finds “grave faults” in it.`,
  ({ stranger }) => `${stranger}: “We are ready”`,
  () => 'She said the town would pay, and that it could. It was cold, he said, and nobody came. They hope it will rain.',
  ({ other }) =>
    `The U.S. envoy, who spoke to Mr. ${other} on 3 May 2024, warned of “grave risks”. Officials briefed on the plan said they agreed.`,
  ({ stranger }) => `Photo by ${stranger}`,
  ({ bearer, other }) =>
    `The two said that the vote, which ${bearer} won by 300 to 45, had been fair, and promised to “look again” next week; ${other} declined to comment.`,
  () => 'The minister was still in Arden. “It is late,” he said. He wrote a letter. Here it is: “We are done.”',
  ({ bearer, other }) =>
    `${bearer} and ${other} met on Friday. They want “a long rest”. The bakers’ union, though, says that it will “never” sign.`,
  ({ stranger }) =>
    `Speaking at a meeting in Bray, ${stranger} told the crowd that “the tide turns” — and was asked, by a clerk, to “sit down”.`,
  () => 'Her vow to be “fair” pleased them. In a statement, the mill said: “The gates stay shut until the wages are paid.”',
  ({ other }) => `“No,” ${other}’s wife said. “Not now,” said her husband, a baker. “Then when?” she asked him. “Soon,” he said, smiling.`,
  ({ bearer }) => `— ${bearer}, a reader from Bray`,
  ({ bearer }) =>
    `Asked about it, ${bearer} hit back at the clerks, saying the plan “kills jobs”. Those were his words, the chair of the board noted.`,
  () => 'A Quiet Day at the Pier',
  () => 'Sign up for our newsletter',
  ({ stranger }) => `It is “the last boat”, as ${stranger} put it in an interview with the Bray Courier, and “it leaks”, the paper wrote.`,
  () => 'The council, he added, would vote on Thursday, and it had no choice. “We go,” said one. “We stay,” said another.',
  ({ other }) =>
    `The report was written by ${other}, who thinks that what the mill did was wrong, that nobody knew and that it will end soon.`,
  () => 'According to the mill, the boats leave at noon. The clerks asked whether the tide had turned and agreed to wait for the master.',
  ({ other }) => `The claim that the mill closed early, ${other} added, was false; her promise to pay the bakers, he denied making.`,
  ({ bearer, other }) =>
    `Cy ${bearer} and Dee ${bearer} disagreed. ${bearer} spoke about the pier and its keepers. Mr ${other}, asked by readers to explain, said only: “Later.”`,
  () => 'What the captain said was that the gates, long shut, would open. “A gate is a gate,” the master, who reads much, wrote, smiling.',
  ({ stranger }) =>
    `ARDEN — The envoy, speaking through a clerk, said ${stranger}, a former reader, had begged him to tell the board to stop.`,
  () => 'A banner on the pier read “Boats Before Bridges”, and the crowd chanted “more boats” as the play “A Long Low Tide” began.',
  () => '<p class="a">“So it goes,” the mayor’s wife said.</p>',
  () => 'Related: Mill shuts its gates',
  ({ bearer }) => `As ${bearer} told the Bray Courier on Sunday, it was time for the board to admit that it had known of the faults.`,
  ({ other }) =>
    `The master of the ${other} mill and the chair of the Bray board, both bakers, said in a joint statement that they “stand as one”.`,
  () => 'He vowed to fight, to win and to “never forget”; to do otherwise, his letter says, would be a shame. These are strong words.',
  () => '“Is it true?” she was asked. She nodded. “Then it is so,” the clerk, by now in tears, had to admit, before saying “goodbye”.',
];

/** A text of so many paragraphs, the same at every run. */
export function growingText(paragraphs: number): string {
  const all = Array.from({ length: paragraphs }, (_, n) => {
    const names = { bearer: nameOf('B', n), other: nameOf('D', n), stranger: `${nameOf('F', n)} ${nameOf('G', n)}` };
    return PARAGRAPHS[n % PARAGRAPHS.length]?.(names) ?? '';
  });
  return PROLOGUE + all.join('\n');
}

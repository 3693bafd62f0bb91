import { analyseStory } from '../../src/analysis/analyse-story.ts';
import { longTexts } from './long-texts.ts';

/**
 * Analyses one of the long texts, by its name, cut to so many characters, so many times over, and prints how many milliseconds of processor
 * time that took, which other work on the machine hardly adds to.
 */
const [name = '', size, rounds] = process.argv.slice(2);
const text = longTexts.get(name)?.textOf(Number(size));
if (text === undefined) throw new Error(`There is no long text “${name}”; there are: ${[...longTexts.keys()].join(', ')}.`);

const before = process.cpuUsage();
for (let round = 0; round < Number(rounds); round += 1) analyseStory(text);
console.log(process.cpuUsage(before).user / 1000);

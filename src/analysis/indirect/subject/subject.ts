import type { VerbForm } from '../../attribution/lexicon/inflection.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import { speakingObjectAt } from '../../attribution/speaking-objects.ts';
import { finiteSubject } from './finite-subject.ts';
import { infinitiveSubject } from './infinitive-subject.ts';
import { linkedSubject } from './linked-subject.ts';
import { mainSubjectBefore } from './main-subject.ts';
import { beforeAdverbs, participleBefore, pastVerbBefore } from './nearest-verb.ts';
import { participleSubject } from './participle-subject.ts';

/** A verb hangs on a verb that hangs on a verb: more than this is no sentence. */
const DEEPEST = 4;

/** The phrase that is the subject of the verb at `verb`; null where its sentence has none. */
export function subjectOf(passage: ReadPassage, verb: number, { inverted }: { inverted: boolean }): NounPhrase | null {
  return find(passage, verb, inverted, 0);
}

function find(passage: ReadPassage, verb: number, inverted: boolean, depth: number): NounPhrase | null {
  const { words } = passage;
  const linked = (): NounPhrase | null => linkedSubject(passage, verb, { inverted });
  if (inverted || depth > DEEPEST) return linked();
  const other = (at: number): NounPhrase | null => find(passage, at, false, depth + 1);
  const before = beforeAdverbs(words, verb);
  const opener = words[before];
  const form = words[verb]?.form;
  const isParticiple = form === 'participle' && opener?.tag !== 'auxiliary';
  const shown = isParticiple ? speakingObjectAt(passage, verb) : null;
  if (shown !== null) return shown.object;
  if (opener?.tag === 'to') return infinitiveSubject(passage, before, other) ?? linked();
  if (opener?.tag === 'coordinator') {
    // "Left the hall and said": the verb before, not the first of the sentence.
    const partner = words[before - 1]?.tag === 'comma' ? null : partnerBefore(words, before, isParticiple ? 'participle' : form);
    if (partner !== null) return other(partner);
    return mainSubjectBefore(passage, before) ?? linked();
  }
  if (isParticiple && (opener?.tag === 'comma' || opener?.tag === 'dash')) return mainSubjectBefore(passage, before) ?? linked();
  if (isParticiple && opener?.tag !== 'subordinator') return participleSubject(passage, verb, other) ?? linked();
  return finiteSubject(passage, verb) ?? linked();
}

/** Index of the verb that one behind a coordinator goes with. */
function partnerBefore(words: ReadPassage['words'], at: number, form: VerbForm | null | undefined): number | null {
  if (form === 'past') return pastVerbBefore(words, at);
  return form === 'participle' ? participleBefore(words, at) : null;
}

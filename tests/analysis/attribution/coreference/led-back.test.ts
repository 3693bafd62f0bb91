import { describeExamples } from '../describe-rule.ts';

describeExamples('a noun for a class stands for the only one near who bears a title of it', [
  { says: 'Arden Bishop Arturo Mac wrote to Peter Lund.\n\n“It is done,” {the prelate} [said].', source: 'Arturo Mac' },
  {
    says: 'The ruler of the town, Oba Kunle Ajayi, met Peter Lund.\n\n“It is done,” {the monarch} [said].',
    source: 'Kunle Ajayi',
    chain: ['the monarch', 'Oba Kunle Ajayi'],
  },
  { says: 'Rep. Ann Poe met Peter Lund.\n\n“It is done,” {the lawmaker} [said].', source: 'Ann Poe' },
  { says: 'Ambassador Ann Poe met Peter Lund.\n\n“It is done,” {the diplomat} [said].', source: 'Ann Poe' },
  // Two are of it, none is, or the words say more.
  { says: 'Rep. Ann Poe met Sen. Peter Lund.\n\n“It is done,” {the lawmaker} [said].', source: 'the lawmaker' },
  { says: 'Nurse Ann Poe met Peter Lund.\n\n“It is done,” {the lawmaker} [said].', source: 'the lawmaker' },
  { says: 'Rep. Ann Poe met Peter Lund.\n\n“It is done,” {another lawmaker} [said].', source: 'another lawmaker' },
]);

describeExamples('“the source” is whoever was near and would not be named', [
  {
    says: 'A senior official, who pleaded anonymity, said it was late.\n\n“It is done,” {the source} [stated].',
    source: 'A senior official',
  },
  { says: 'A clerk, who asked not to be named, said it was late.\n\n“It is done,” {the source} [stated].', source: 'A clerk' },
  { says: 'A clerk, who was late, said it was open.\n\n“It is done,” {the source} [stated].', source: 'the source' },
]);

describeExamples('whoever a story opens with is named below', [
  {
    says: '{A lawmaker} has [called] the dam “unsafe”.\n\nRep. Ann Poe said the mine was old.',
    source: 'Ann Poe',
  },
  { says: '{A nurse} has [called] the ward “unsafe”.\n\nAnn Poe, a nurse, said it was old. Peter Lund left.', source: 'Ann Poe' },
  // Two may be meant, or nobody who is named.
  {
    says: '{A lawmaker} has [called] the dam “unsafe”.\n\nRep. Ann Poe said the mine was old. Rep. Bo Lund did not.',
    source: 'A lawmaker',
  },
  { says: '{A nurse} has [called] the ward “unsafe”.\n\nRep. Ann Poe said it was old.', source: 'A nurse' },
  // Whoever does not speak there may be anybody.
  { says: 'A nurse was hurt. “It is done,” [said] {another nurse}.\n\nNurse Ann Poe came.', source: 'another nurse' },
]);

describeExamples('whoever names themselves is so called', [
  { says: '{A resident} of the area, who identified himself as Sunday Okoro, [said]: “It is done.”', source: 'Sunday Okoro' },
  { says: '{A resident}, who gave her name simply as Amaka, [said]: “It is done.”', source: 'Amaka' },
  // What somebody is taken for by others.
  { says: '{A resident}, who described him as Bo Lund, [said]: “It is done.”', source: 'A resident' },
]);

describeExamples('an office, the body it is of and its bearer stand between commas', [
  { says: '{Chairman}, House Committee on Water, Hon. Musa Bello, [said]: “It is done.”', source: 'Musa Bello' },
  { says: '{The Director-General}, National Water Agency, Mrs Ann Poe, [said]: “It is done.”', source: 'Ann Poe' },
]);

describeExamples('a village chief', [
  { says: 'Barangay Captain Joel Cruz met Captain Bo Lund.\n\n“It is done,” {the village chief} [said].', source: 'Joel Cruz' },
  { says: 'Captain Bo Lund came late.\n\n“It is done,” {the village chief} [said].', source: 'the village chief' },
]);

describeExamples('“the company” may be one of two', [
  {
    says: 'Marrow Resources owns the mine.\n\nQuill Engineers said: “It is new.”\n\n{The company} [said] it was “done”.',
    source: 'Quill Engineers',
  },
  // Both are as present.
  {
    says: 'Marrow Resources and Quill Engineers met.\n\n{The company} [said] it was “done”.',
    because: 'is a business as well and may be meant',
  },
]);

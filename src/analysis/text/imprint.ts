import { NOT_STATED, type Stated } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import { recogniseSignature } from './boilerplate.ts';
import { namesBesideDay, saysWhen } from './date-lines.ts';
import { isByline, outletBeforeByline, recogniseIssue } from './front-matter.ts';
import { fullDate } from './full-date.ts';
import { isHeadingLine } from './headings.ts';
import { MEDIUM, outletName } from './outlet-name.ts';
import { ownInterview, ownMail } from './own-interview.ts';
import { ownPlug, TOLD_TO } from './own-plug.ts';
import { printedIn } from './printed-in.ts';
import { signedFor } from './signed-for.ts';
import { sliceOf } from './slice.ts';

/** Who published a story, under which headline and when, as far as its text says so. */
export type Imprint = { outlet: Stated; headline: Stated; published: Stated };

export function readImprint(text: string, blocks: readonly Block[]): Imprint {
  return {
    outlet:
      signedBy(text, blocks) ??
      datelineOf(text, blocks) ??
      mastheadOf(text, blocks) ??
      copyrightOf(text, blocks) ??
      printedIn(text, blocks)?.outlet ??
      signedFor(text, blocks) ??
      ownChannel(text, blocks) ??
      ownPlug(text, blocks) ??
      ownInterview(text, blocks) ??
      ownMail(text, blocks) ??
      NOT_STATED,
    headline: headlineOf(text, blocks),
    published: publishedOn(text, blocks) ?? printedIn(text, blocks)?.published ?? NOT_STATED,
  };
}

function headlineOf(text: string, blocks: readonly Block[]): Stated {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline ? { kind: 'stated', value: sliceOf(text, headline.span), span: headline.span } : NOT_STATED;
}

/** A name alone on the last line that the syndication line before it names too. */
function signedBy(text: string, blocks: readonly Block[]): Stated | null {
  const [before, last] = blocks.slice(-2);
  if (!before || last?.kind !== 'boilerplate' || before.kind !== 'boilerplate' || before.boilerplate !== 'syndication') return null;
  const name = sliceOf(text, last.span);
  return recogniseSignature(name, sliceOf(text, before.span)) ? { kind: 'stated', value: name, span: last.span } : null;
}

/** "PORT ELLIS, May 3 (Quay Press) - ": place in capitals, perhaps day, and the agency that reports from there. */
const DATELINE =
  /^(?<lead>\p{Lu}{2}[\p{Lu}.’' /-]{0,40}(?:,[^()]{1,30})?,? \()(?<name>\p{Lu}[\p{L}\p{N}.&’-]*(?: \p{Lu}[\p{L}\p{N}.&’-]*){0,3})\) ?[-–—]/u;
/** A standfirst or a caption may stand above the first. */
const FIRST_PARAGRAPHS = 3;
/** In UTF-16 units: a dateline is no sentence. */
const LONGEST_DATELINE = 120;

function datelineOf(text: string, blocks: readonly Block[]): Stated | null {
  for (const { span } of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, FIRST_PARAGRAPHS)) {
    const { lead, name } = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_DATELINE)))?.groups ?? {};
    if (lead === undefined || name === undefined) continue;
    const start = span.start + lead.length;
    return spelledOut(text, blocks, name) ?? { kind: 'stated', value: name, span: { start, end: start + name.length } };
  }
  return null;
}

const TOLD = new RegExp(`\\b${TOLD_TO} (?:the |The )?(?<name>${outletName(3)})`, 'gu');

/** "(QP)": who of those that the story says were told something, or have seen it, has these initials. */
function spelledOut(text: string, blocks: readonly Block[], initials: string): Stated | null {
  if (!/^\p{Lu}{2,5}$/u.test(initials)) return null;
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const match of sliceOf(text, span).matchAll(TOLD)) {
      const name = (match.groups?.name ?? '').replace(/^the /iu, '');
      if (name.replaceAll(/(?<=\p{L})[\p{L}\p{N}&’'-]+| /gu, '') !== initials) continue;
      const end = span.start + match.index + match[0].length;
      return { kind: 'implied', value: name, span: { start: end - name.length, end } };
    }
  }
  return null;
}

/** "© 2031 Quay Herald", "Copyright 2031 Salt & Tar. All rights reserved.", "without written permission from The Quay Herald". */
const COPYRIGHT = new RegExp(
  `(?:©|\\([cC]\\)|\\b(?:[Cc]opyright|COPYRIGHT)\\b)[ ©]*(?:\\([cC]\\) ?)?(?:\\d{4}(?: ?[-–—] ?\\d{4})?,? |(?<=[©)] ?))(?:by )?(?!All [Rr]ights)(?<name>${outletName(4)})`,
  'u',
);

function copyrightOf(text: string, blocks: readonly Block[]): Stated | null {
  for (const block of blocks) {
    if (block.kind !== 'boilerplate' || block.boilerplate !== 'syndication') continue;
    const line = sliceOf(text, block.span);
    const name = COPYRIGHT.exec(line)?.groups?.name;
    if (name !== undefined) return { kind: 'stated', value: name, span: block.span };
    const named = PERMITS.exec(line) ?? WITH_WIRES.exec(line);
    const own = named?.groups?.name;
    if (!named || own === undefined) continue;
    const start = block.span.start + named.index + named[0].indexOf(own);
    return { kind: 'stated', value: own, span: { start, end: start + own.length } };
  }
  return null;
}
/** Who permits others to print the text owns it. */
const PERMITS = new RegExp(
  `\\b(?:without|with) (?:the )?(?:prior |express |written |explicit )*(?:permission|consent) (?:from|of) (?<name>(?!the (?:publisher|author|owner|editor))${outletName(4)})`,
  'u',
);
/** "Quay News/wires": whose text it is, besides those it was taken from. */
const WITH_WIRES = new RegExp(`^[(–—-]*(?<name>${outletName(3)}) ?/ ?(?:news )?(?:wires?|agenc(?:y|ies)|wire services|staff)\\)?$`, 'u');

const OWN_CHANNEL =
  /\bour (?<between>(?:[\p{L}\p{N}’'-]+ ){1,6})(?:newsletters?|bulletins?|app|podcasts?|channel|WhatsApp|Telegram|website|site|community)\b/gu;
/** A word that is somebody's name rather than praise: it has a capital or a digit, and is no day. */
const NAME_LIKE = /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b).*[\p{Lu}\p{N}]/u;

/** "our free … weekly newsletter": who speaks of a channel as theirs is the publisher. */
function ownChannel(text: string, blocks: readonly Block[]): Stated | null {
  for (const block of blocks) {
    if (block.kind !== 'boilerplate' || block.boilerplate !== 'promotion') continue;
    for (const match of sliceOf(text, block.span).matchAll(OWN_CHANNEL)) {
      const words = (match.groups?.between ?? '').trim().split(' ');
      const name = words.filter((word) => NAME_LIKE.test(word)).join(' ');
      const start = block.span.start + match.index;
      if (name !== '') return { kind: 'implied', value: name, span: { start, end: start + match[0].length } };
    }
  }
  return null;
}

const PUBLISHED = /^(?:first |originally )?(?:published|posted|updated|last updated|date)\b:?(?: on| at)? /iu;
/** Publication lines stand at the head or the foot of a text. */
const EDGE_BLOCKS = 4;
/** Buttons and pictures may stand among those at the head, but no story. */
const MOST_HEAD_BLOCKS = 14;
const LONGEST_IMPRINT_LINE = 120;
/** What may stand between an outlet's name and a date on one line. */
const DIVIDED = /^(?<name>.+?)(?:\s*[,|·–—]\s*|\s+-\s+|$)(?<rest>.*)$/u;

/** The first and last lines of a text, where a publication says who and when it is. */
function imprintLines(text: string, blocks: readonly Block[]): { line: string; start: number }[] {
  // A standfirst, which has no stop, stands above the day as well.
  const story = blocks.findIndex(
    ({ kind, span }, index) => kind === 'paragraph' && index >= EDGE_BLOCKS && !isHeadingLine(sliceOf(text, span)),
  );
  const head = Math.min(MOST_HEAD_BLOCKS, story === -1 ? blocks.length : story);
  const edges = [...blocks.slice(0, head), ...blocks.slice(head).slice(-EDGE_BLOCKS)];
  // Sections, buttons and credits name nobody who publishes.
  const own = edges.filter((block) => block.kind !== 'boilerplate' || block.boilerplate === 'syndication');
  return own.map(({ span }) => ({
    line: text.slice(span.start, Math.min(span.end, span.start + LONGEST_IMPRINT_LINE)),
    start: span.start,
  }));
}

/** "The Harbour Gazette", "Quay Herald, 3 March 2024": a line that is a medium's name, with nothing or a date after it. */
function mastheadOf(text: string, blocks: readonly Block[]): Stated | null {
  for (const { line, start } of imprintLines(text, blocks)) {
    const issue = recogniseIssue(line);
    if (issue) return { kind: 'stated', value: issue.name, span: { start, end: start + issue.name.length } };
    const barred = namesBesideDay(line).find(({ name }) => MEDIUM.test(name) || isNamedAgain(text, blocks, name));
    if (barred)
      return { kind: 'stated', value: barred.name, span: { start: start + barred.start, end: start + barred.start + barred.name.length } };
    const writesFor = outletBeforeByline(line);
    if (writesFor !== null) return { kind: 'stated', value: writesFor, span: { start, end: start + writesFor.length } };
    if (isByline(line)) continue;
    const { name: heading = '', rest = '' } = DIVIDED.exec(line)?.groups ?? {};
    const name = heading.replace(STAFF, '');
    if (!MEDIUM.test(name.replace(/^the /i, '')) || !NAME_ONLY.test(name) || END_MARK.test(name)) continue;
    if (rest === '' || fullDate(rest)?.words === rest) return { kind: 'stated', value: name, span: { start, end: start + name.length } };
  }
  return null;
}
/** A writer's name may stand beside the day as well; a plug or a line of rights names the publisher. */
const isNamedAgain = (text: string, blocks: readonly Block[], name: string): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'boilerplate' && block.boilerplate !== 'photo-credit' && namesIn(text, block).includes(name.replace(/^the /i, '')),
  );
const namesIn = (text: string, { span }: Block): string => (namesBesideDay(sliceOf(text, span)).length > 0 ? '' : sliceOf(text, span));
/** What editors set below the last line of a text. */
const END_MARK = /^(?:THE )?ENDS?$|^(?:FIN|MORE|STOP)$/u;
const NAME_ONLY = /^(?:The )?\p{Lu}[\p{L}\p{N}./&’'-]*(?: (?:of |& )?\p{Lu}[\p{L}\p{N}&’'-]*){0,4}$/u;
/** "Quay Herald live desk": who of the outlet wrote the text. */
const STAFF = /(?: live)?(?: news)? (?:desk|team|staff|newsroom|reporters?|correspondents?)$/u;

/** What ends no day, unless it ends its time: "10.40 a.m." */
const ENDS_SENTENCE = /(?<![ap]\.m)[.!?”"’]$/iu;
/** "By Jo Park | 09/16/2034": between who wrote the text and when. */
const DIVIDES = / ?[|·•–—]\s*$/u;

/** A line of its own that says when the text was published, with the year. */
function publishedOn(text: string, blocks: readonly Block[]): Stated | null {
  for (const { line, start } of imprintLines(text, blocks)) {
    const says = PUBLISHED.test(line) || saysWhen(line) || namesBesideDay(line).length > 0;
    // Reading dates is slow, and in most lines nothing comes of it.
    if (!says && ENDS_SENTENCE.test(line)) continue;
    const date = fullDate(line);
    if (date === null) continue;
    const before = line.slice(0, date.index);
    const alone = date.index + date.words.length === line.length;
    const named =
      before === '' || recogniseIssue(line) !== null || MEDIUM.test((DIVIDED.exec(before)?.groups?.name ?? '').replace(/^the /i, ''));
    if (!says && !(alone && named) && !isByline(before.replace(DIVIDES, ''))) continue;
    return { kind: 'stated', value: date.value, span: { start: start + date.index, end: start + date.index + date.words.length } };
  }
  return null;
}

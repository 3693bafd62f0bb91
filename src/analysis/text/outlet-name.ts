const PART = "\\p{Lu}[\\p{L}\\p{N}&’'-]*";

/**
 * Source of an expression for what may be an outlet's name where one is expected: "The Quay Herald", "Salt & Tar", "Friends of the Sea". Capitals count in it.
 * @param more So many words may follow the first, small ones between them left out.
 */
export const outletName = (more: number): string => `(?:[Tt]he )?${PART}(?: (?:of (?:the )?|& )?${PART}){0,${more}}`;

/** Source of an expression for the last word of what many media call themselves. */
export const MEDIUM_WORD =
  'News|Post|Times|Journal|Gazette|Herald|Tribune|Chronicle|Observer|Telegraph|Guardian|Press|Radio|TV|Television|Magazine|Review|Courier|Courant|Examiner|Inquirer|Enquirer|Standard|Dispatch|Globe|Mail|Express|Mirror|Star|Record|Recorder|Sentinel|Bulletin|Echo|Argus|Advertiser|Independent|Ledger|Monitor';

/** "told RTV/Pier", "told the Harbour Gazette", but not "told Okafor": what kinds of media call themselves. */
export const MEDIUM = new RegExp(
  `^(?:\\p{Lu}{2,}[\\p{Lu}\\p{N}]*(?:/[\\p{Lu}\\p{N}]+)?|.*\\b(?:${MEDIUM_WORD})|(?:Radio|Daily|Evening|Morning|Sunday|Weekly) \\p{Lu}.*)$`,
  'u',
);

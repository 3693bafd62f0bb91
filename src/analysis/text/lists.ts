/** "• ", "- ", "1. ", "(a) ": what is set before the items of a list. */
const ITEM = /^(?:[•·▪◦‣∙*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s*(?=[\p{L}\p{N}"“‘'«])/u;
const leadsIn = (line = ''): boolean => line.endsWith(':');
/** One line with a dash before it may be anything. */
const FEWEST_ITEMS = 2;

/** Of each line that is an item of a list: the line with a colon that leads into the list, both by their indexes. */
export function listLeads(lines: readonly string[]): Map<number, number> {
  const leads = new Map<number, number>();
  for (let lead = 0; lead < lines.length; lead += 1) {
    if (!leadsIn(lines[lead])) continue;
    let end = lead + 1;
    while (ITEM.test(lines[end] ?? '')) end += 1;
    if (end - lead > FEWEST_ITEMS) for (let item = lead + 1; item < end; item += 1) leads.set(item, lead);
    lead = Math.max(lead, end - 1 - (leadsIn(lines[end - 1]) ? 1 : 0));
  }
  return leads;
}

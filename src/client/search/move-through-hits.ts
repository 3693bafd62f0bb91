/** Lets the arrow keys move from the field to what was found and through it; Escape leads back to the field. */
export function moveThroughHits(field: HTMLElement, hits: HTMLElement): void {
  const links = (): HTMLElement[] => [...hits.querySelectorAll<HTMLElement>('li > a')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    links()[0]?.focus();
  });
  hits.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link.matches(':focus'));
    if (event.key === 'Escape') field.focus();
    if (at < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    (event.key === 'ArrowDown' ? (all[at + 1] ?? all[at]) : (all[at - 1] ?? field))?.focus();
  });
}

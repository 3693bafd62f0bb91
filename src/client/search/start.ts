// All that the page loads at first; the index and what searches it come when they are wanted.
const form = document.querySelector<HTMLFormElement>('form[data-index]');

if (form) {
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    import('./search-page.ts').then(({ startSearch }) => startSearch(form));
  };
  if (location.search !== '') begin();
  form.addEventListener('focusin', begin);
}

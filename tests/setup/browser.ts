import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** What a server without a desktop needs, and nothing that reaches for the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const phone = { width: 360, height: 740 };
export const tablet = { width: 768, height: 1024 };
/** Where columns stand side by side for the first time, and are narrow. */
export const laptop = { width: 1024, height: 768 };
export const desktop = { width: 1440, height: 900 };
/** The narrowest width at which WCAG asks that nothing needs two-way scrolling (1.4.10). */
export const narrowest = { width: 320, height: 640 };

/** `more`: arguments for what a page cannot be asked for, such as larger letters everywhere. */
export const startBrowser = (executablePath: string | null, more: readonly string[] = []): Promise<Browser> => {
  if (executablePath === null) throw new Error('No Chromium to start.');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
};

/** Opens a page in a context of its own, and closes it when the work is done. */
export async function withPage<T>(browser: Browser, options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

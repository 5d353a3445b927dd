import fc from 'fast-check';
import type { TestBrowser } from '../../tests/pages/browser.ts';
import { anyPage } from './arbitrary.ts';
import { type Held, openTab } from './modules.ts';

/** Milliseconds, also for making a faulty page smaller. */
const LIMIT_MS = 1_500_000;
/** Bytes by which the heap may grow between an early and the last page: memories that are bounded fill first. */
const GROWTH_BYTES = 4_000_000;

export interface FuzzResult {
  pages: number;
  /** The first fault, with the smallest page that shows it and how to see it again. */
  fault: string | undefined;
  /** Of the tab in which all was tried: after a tenth of the pages, and at the end; and of one in which the pages only were. */
  early: Held;
  late: Held;
  control: Held;
}

/** Tries pages from a seed, until one is faulty. `path` is that of a fault which was reported. */
export async function fuzz(
  browser: TestBrowser,
  { seed, pages, path }: { seed: number; pages: number; path?: string | undefined },
): Promise<FuzzResult> {
  const [tab, plain] = [await openTab(browser), await openTab(browser)];
  let count = 0;
  let early = await tab.held();
  const property = fc.asyncProperty(anyPage, async (page) => {
    const wrong = await tab.wrongWith(page);
    if (wrong) throw new Error(wrong);
    await plain.make(page);
    count += 1;
    if (count === Math.ceil(pages / 10)) early = await tab.held();
  });
  const details = await fc.check(property, { seed, path, numRuns: pages, interruptAfterTimeLimit: LIMIT_MS, markInterruptAsFailure: true });
  const [late, control] = [await tab.held(), await plain.held()];
  let fault = details.failed ? `${fc.defaultReportMessage(details) ?? ''}\n${String(details.errorInstance)}` : undefined;
  if (late.bytes > early.bytes + GROWTH_BYTES) fault ??= 'The heap grows and grows';
  if (late.nodes > control.nodes * 1.2 + 1000 || late.listeners > control.listeners) fault ??= 'Nodes or listeners are held';
  return { pages: count, fault, early, late, control };
}

/**
 * How long content scripts run in Firefox, by its own profiler. Like those of firefox-window.ts, these functions run in Firefox's own window
 * and may use nothing of this module but types.
 */
declare const Services: {
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    getProfileDataAsync(): Promise<Profile>;
    StopProfiler(): Promise<void>;
  };
};
/** A table of the profiler: the schema says at which place of a row a column stands. */
interface Table {
  schema: Record<string, number>;
  data: (number | null)[][];
}
interface Profile {
  threads: { samples: Table; stackTable: Table; frameTable: Table; stringTable: string[] }[];
  processes: Profile[];
}

export async function startProfiler(): Promise<void> {
  // Samples of scripts only, every millisecond; the room is for a minute of them.
  await Services.profiler.StartProfiler(2 ** 22, 1, ['js'], ['GeckoMain']);
}

/** Ends the profiler. Milliseconds in which content scripts ran, the browser's work that they asked for included. */
export async function timeOfContentScripts(): Promise<number> {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const all = (one: Profile): Profile[] => [one, ...one.processes.flatMap(all)];
  let time = 0;
  for (const { samples, stackTable, frameTable, stringTable } of all(profile).flatMap(({ threads }) => threads)) {
    const known = new Map<number, boolean>();
    const isOurs = (stack: number | null | undefined): boolean => {
      if (stack === null || stack === undefined) return false;
      const before = known.get(stack);
      if (before !== undefined) return before;
      const row = stackTable.data[stack] ?? [];
      const frame = frameTable.data[row[stackTable.schema['frame'] ?? 0] ?? 0] ?? [];
      const answer =
        (stringTable[frame[frameTable.schema['location'] ?? 0] ?? 0]?.includes('/page.js') ?? false) ||
        isOurs(row[stackTable.schema['prefix'] ?? 0]);
      known.set(stack, answer);
      return answer;
    };
    const at = samples.schema['time'] ?? 1;
    for (const [i, sample] of samples.data.entries()) {
      const until = samples.data[i + 1]?.[at];
      if (isOurs(sample[samples.schema['stack'] ?? 0])) time += (until ?? sample[at] ?? 0) - (sample[at] ?? 0);
    }
  }
  return time;
}

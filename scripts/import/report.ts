/** What an import did and met, printed at its end. */
export class Report {
  added = { people: 0, offices: 0, tenures: 0 };
  extended = 0;
  readonly conflicts: string[] = [];
  readonly skipped: string[] = [];

  /** Two sources that disagree on a fact of a record. */
  conflict(id: string, fact: string, kept: string, keptSources: string[], other: string, otherSources: string[]): void {
    this.conflicts.push(`${id}: ${fact}: ${kept} (${keptSources.join(', ')}) against ${other} (${otherSources.join(', ')})`);
  }

  /** @param limit how many lines of each kind to show */
  print(limit: number): void {
    for (const [title, lines] of [
      ['left out', this.skipped],
      ['disagreements', this.conflicts],
    ] as const) {
      if (lines.length === 0) continue;
      console.log(`${title}: ${lines.length}`);
      for (const line of lines.slice(0, limit)) console.log(`  ${line}`);
      if (lines.length > limit) console.log(`  … ${lines.length - limit} more (--all shows them)`);
    }
    const { people, offices, tenures } = this.added;
    console.log(`added ${people} people, ${offices} offices, ${tenures} tenures; completed ${this.extended} tenures`);
  }
}

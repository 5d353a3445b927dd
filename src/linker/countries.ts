/** No one country. */
const SEVERAL = -1;

/** The countries that a document names: themselves, their people, their places. */
export class Countries {
  private readonly counts = new Map<number, number>();
  private readonly blocks = new Map<number, Set<number>>();
  private readonly locals = new Set<number>();
  private readonly named = new Set<number>();
  private readonly located = new Map<number, number>();
  /** Those that are named themselves, and not only by their people and bodies. */
  readonly own = new Set<number>();
  /** How often the country named most is named; at least 1. */
  mostNamed = 1;

  /** Counts a country, by its entity, as named once in a block. */
  add(country: number, block: number): void {
    const count = this.count(country) + 1;
    this.named.add(block);
    this.counts.set(country, count);
    if (count > this.mostNamed) this.mostNamed = count;
    const known = this.blocks.get(country);
    if (known) known.add(block);
    else this.blocks.set(country, new Set([block]));
  }

  /** Notes that a place in a country is named. */
  addPlaceIn(country: number): void {
    this.locals.add(country);
  }

  /** True when the document names places in the country. */
  hasPlaceIn(country: number): boolean {
    return this.locals.has(country);
  }

  /** Notes that a block tells of something in a country: "in Puntland", "near Basra". */
  locate(country: number, block: number): void {
    const known = this.located.get(block);
    this.located.set(block, known === undefined || known === country ? country : SEVERAL);
  }

  /** The one country in which a block says that something is; undefined where it says none, -1 where several. */
  locatedIn(block: number): number | undefined {
    return this.located.get(block);
  }

  /** How often a country is named. */
  count(country: number): number {
    return this.counts.get(country) ?? 0;
  }

  /** Every country that is named. */
  all(): Iterable<number> {
    return this.counts.keys();
  }

  /** True when a block names a country. */
  isAnyIn(block: number): boolean {
    return this.named.has(block);
  }

  /** True when a block names the country. */
  isIn(country: number, block: number): boolean {
    return this.blocks.get(country)?.has(block) ?? false;
  }
}

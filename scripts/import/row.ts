/**
 * What every source of tenures is read into: one row says that somebody held an office of a body, and who says so.
 *
 * Dates are partial ISO dates; empty fields are left out.
 */
export interface Row {
  /** The name as the source writes it. */
  person: string;
  /** Title of the article in the English Wikipedia. */
  wikipedia?: string;
  wikidata?: string;
  /** Id or name of the state, territory or organisation whose office it is. */
  body: string;
  /** The post, with or without its body: "Minister of Defence", "President of Iran". */
  office: string;
  officeWikidata?: string;
  /** Id of a role; where left out it follows from the words of `office`. */
  role?: string;
  from?: string;
  to?: string;
  /** The part of `person` that is the surname, where the source marks it. */
  surname?: string;
  /** Last day on which the source shows the person in the office: wanted where `to` is missing. */
  confirmed?: string;
  acting?: boolean;
  /** Somebody looked the row up and weighed its sources: it is preferred over what was read from a dataset. */
  weighed?: boolean;
  /** The row only confirms: where no such tenure is known, it is left out. */
  onlyKnown?: boolean;
  born?: string;
  died?: string;
  /** Other names of the person that the press uses. */
  aliases?: string[];
  note?: string;
  /** Ids of entries of `sources.jsonl` or addresses of pages. */
  sources: string[];
}

/** A source's reader: the text of its file to rows, and what was wrong with the lines that it left out. */
export type RowReader = (text: string) => { rows: Row[]; skipped: string[] };

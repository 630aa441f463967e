/** What the look-up needs beside the match index: made when the database is built, loaded with the first look-up. */
import type { AsPlainObject } from 'minisearch';

export interface SearchData {
  /** Looser words of each concept, as authored, in the order of the index. */
  alsoSaid: string[][];
  /** The text index as MiniSearch writes it. */
  text: AsPlainObject;
}

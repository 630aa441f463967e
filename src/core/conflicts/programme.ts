/** What one affiliate programme's links look like. */

/** Where a shape is documented or was seen; see docs/conflicts.md for the addresses. */
export type ShapeSource =
  /** Mathur, Narayanan and Chetty 2018 (doi 10.1145/3274388), their published list of 39 programmes. */
  | 'mathur-2018'
  /** The programme's own help pages. */
  | 'programme-docs'
  /** Links in public repositories and pages, several owners, same shape. */
  | 'seen';

export interface Programme {
  /** As shown to a reader. */
  network: string;
  source: ShapeSource;
  /** A subdomain counts, a look-alike does not. Empty: the rest of the shape is telling enough on any host. */
  hosts: readonly string[];
  /** Hosts under the ones above that are something else. */
  not?: readonly string[];
  /** The path must begin with one of these; a final `$` means that nothing follows. */
  paths?: readonly string[];
  /** Query keys, one of which must be there with a value. None: host and path are enough. */
  keys?: readonly string[];
  /** How the value of the key must begin or look. */
  value?: RegExp;
}

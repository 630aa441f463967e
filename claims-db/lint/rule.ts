import type { Database, Problem } from '../load';

export interface Finding extends Problem {
  level: 'error' | 'warning';
}

/** One promise of the data, checked over the whole database. */
export interface Rule {
  name: string;
  description: string;
  /** @param today ISO date, so that a check of age can be tested. */
  check(db: Database, today: string): Omit<Finding, 'level'>[];
  level: Finding['level'];
}

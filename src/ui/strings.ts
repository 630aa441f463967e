/**
 * Every sentence the interface shows, apart from the reader's words for data values (words.ts).
 * One typed object, so that it can move to a message file: a translation is another object of type `Strings`.
 */
const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** What is said on a page. Apart from the rest, because every page carries it. */
export const pageStrings = {
  lang: 'en-GB',
  dir: 'ltr' as 'ltr' | 'rtl',
  times: (n: number) => `×${n}`,
  badge: (words: string, times: number, claim: string) =>
    `${words}. ${times > 1 ? `${times} times on this page. ` : ''}Claim: ${claim} Show details`,
} as const;

export const strings = {
  lang: 'en-GB',
  dir: 'ltr' as 'ltr' | 'rtl',
  product: 'Gutcheck',
  notAdvice: 'Information about research, not medical advice.',
  loading: 'Loading…',
  back: 'Back',
  close: 'Close',

  card: {
    label: 'The claim',
    says: 'What the research says',
    bestEvidence: 'Best evidence',
    studiedIn: 'Studied in',
    effect: 'Effect',
    studies: (n: number) => count(n, 'study', 'studies'),
    people: (n: number) => count(n, 'person', 'people'),
    finer: 'Numbers, dose and form',
    number: 'Where the number comes from',
    dose: 'Dose studied',
    strain: 'Strain or form',
    harms: 'Harms',
    gap: 'The wording here says more than the evidence',
    why: 'Why this grade',
    wouldChange: 'What would change it',
    pagesGetWrong: 'What pages get wrong',
    sources: (n: number) => `Sources (${n})`,
    noSources: 'No study of this claim was found.',
    direct: 'Tests this claim',
    indirect: 'Indirect: another population, dose, outcome or species',
    funding: 'Funding',
    pubmed: (id: string) => `PubMed ${id}`,
    sourceStatus: { ok: '', corrected: 'Corrected since publication', retracted: 'Retracted' },
    retractedNotice: 'A source of this entry was retracted after publication.',
    correctedNotice: 'A source of this entry was corrected after publication.',
    reviewed: (day: string) => `Reviewed ${day}`,
    old: 'Reviewed more than two years ago: may be out of date.',
    history: 'Review date and grade history',
    grade: (grade: string) => `Certainty (GRADE): ${grade}`,
    matched: 'How this was matched',
    matchedOn: (words: string) => `Matched on: ${words}`,
    provenance: 'Graded by people, matched by rules.',
    database: (day: string) => `Database ${day}.`,
  },

  notes: {
    heading: 'About this sentence',
    figure: (said: string, accepted: string, of: string) =>
      `The page says ${said}; the evidence gives ${accepted} (${of}).`,
    provenance: (words: string) => `Where the number comes from: ${words}`,
    mismatch: {
      dose: (said: string, studied: string) => `The page speaks of ${said}; the studies used ${studied}.`,
      form: (said: string, studied: string) => `The page speaks of ${said}; the studies used ${studied}.`,
      strain: (said: string, studied: string) => `The page speaks of ${said}; the studies used ${studied}.`,
      population: (said: string, studied: string) => `The page speaks of ${said}; the evidence is in ${studied}.`,
    },
    studiedIn: (studied: string) => `The evidence is in ${studied}.`,
    studiedMostlyIn: (studied: string) => `The evidence is mostly in ${studied}.`,
    through: {
      broader: 'This entry is about something broader than what the sentence names.',
      family: 'This is the general entry; the sentence may mean one case of it.',
    },
    linked: { sentence: 'The linked study', block: 'A study linked in the same paragraph' },
    linkedStatus: { ok: '', corrected: 'It was corrected after publication.', retracted: 'It was retracted.' },
    cited: {
      direct: 'It is also cited here for this claim.',
      indirect: 'It is cited here as indirect evidence.',
      no: 'It is not among the studies cited here for this claim.',
    },
  },

  conflicts: {
    heading: 'Money and sourcing on this page',
    none: 'None seen; this is not proof of independence.',
    headingClaim: 'Who earns from this claim',
    noneTied: 'None seen next to this claim; this is not proof of independence.',
  },

  actions: {
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    copy: 'Copy as citation',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying.',
  },

  wrong: {
    say: 'This match is wrong',
    hidden: (host: string) => `Hidden on ${host}. Kept in the settings, on this device only.`,
    undo: 'Undo',
    title: 'Matches you called wrong',
    none: 'None. The button “This match is wrong” in a card hides a match on its site and lists it here.',
    explained: 'They stay on this device. The text file is for sending to the project, or to nobody.',
    matchOf: (statement: string, host: string) => `was matched to “${statement}” on ${host}`,
    showAgain: 'Show again',
    showAgainOf: (sentence: string) => `Show again: ${sentence}`,
    saveFile: 'Save as a text file',
    fileName: 'gutcheck-wrong-matches.txt',
    fileTitle: 'Matches that a reader of Gutcheck called wrong',
    sentence: 'Sentence',
    entry: 'Entry',
    badge: 'Badge',
    matchedOn: 'Matched on',
    page: 'Page',
    said: 'Called wrong on',
    versions: 'Database and engine',
  },

  popup: {
    tabs: 'Gutcheck',
    page: 'This page',
    lookUp: 'Look up',
    badgesOn: (host: string) => `Show badges on ${host}`,
    readingList: 'Reading list',
    settings: 'Settings',
    off: 'Badges are off for this site. Nothing on this page is read.',
    private:
      'This page is never read: it looks like mail, banking, a patient portal, or a form with a password or card number.',
    language: (name: string) => `Only English pages can be checked. This page is marked as ${name}.`,
    languageUnknown: 'Only English pages can be checked.',
    nothing: 'Nothing on this page speaks of sleep or gut health, so no sentence was checked.',
    reading: 'Reading the page…',
    failed: 'The check failed on this page. The page itself is unchanged.',
    failedDetails: 'Details',
    unreachable: 'This page cannot be checked here.',
    unreachableWhy: 'A page that was open before Gutcheck was installed or updated can be checked after a reload.',
    found: (n: number) => `${count(n, 'claim', 'claims')} found`,
    foundIn: (n: number) => `in ${count(n, 'sentence', 'sentences')} read`,
    noneFound: 'No claim about sleep or gut health was found.',
    counts: {
      supported: 'supported',
      mixed: 'mixed or limited',
      weak: 'weak or uncertain',
      disputed: 'disputed by the page',
      unmarked: 'without a badge',
      unlisted: 'not in our list',
    },
    unchecked: 'Unmarked text was not checked.',
    claims: 'Claims in our list',
    details: 'Evidence',
    detailsOf: (statement: string) => `Evidence for: ${statement}`,
    unlisted: (n: number) => `Not in our list (${n})`,
    unlistedWhy: 'These sentences read like claims, but were not checked.',
    gone: 'That sentence is no longer on the page.',
  },

  lookUp: {
    label: 'A claim, in any words',
    placeholder: 'magnesium helps you sleep',
    notInList: 'Not in our list.',
    notInListWhy: 'Not checked: this says nothing for or against the claim.',
    nearest: 'Not in our list. Nearest entries:',
    withdrawn: 'This entry is no longer in the database.',
    found: (n: number) => count(n, 'entry', 'entries'),
  },

  readingList: {
    title: 'Reading list',
    intro: 'Claims kept on this device. The grade shown is the one at the time of saving.',
    search: 'Search saved claims',
    empty: 'No saved claims yet.',
    emptyWhy: 'The Save button of a card keeps a claim here, with its page and its grade on that day.',
    noHit: 'No saved claim has these words.',
    count: (n: number) => count(n, 'claim', 'claims'),
    saved: (day: string) => `Saved ${day}`,
    database: (day: string) => `Database ${day}`,
    fromLookUp: 'Saved from a look-up',
    conflicts: 'Seen on the page then',
    remove: 'Remove',
    removeOf: (statement: string) => `Remove: ${statement}`,
    removed: (statement: string) => `Removed: ${statement}`,
    undo: 'Undo',
    failed: 'The reading list could not be read.',
  },

  options: {
    title: 'Settings',
    sites: 'Sites where badges are off',
    sitesNone: 'Badges are on everywhere.',
    sitesWhy: 'The switch in the Gutcheck popup turns badges off for a site and its subdomains, at once.',
    site: (host: string) => `${host} and its subdomains`,
    turnOn: 'Turn on again',
    turnOnOf: (host: string) => `Turn on again: ${host}`,
    permissions: 'What each permission is for',
    permissionList: [
      { name: 'storage', purpose: 'Keeps settings and saved claims on this device.' },
      { name: 'activeTab', purpose: 'Tells the popup which page is in front when it is opened.' },
      { name: 'scripting', purpose: 'Draws the badges, and loads the card when a badge is opened for the first time.' },
      { name: 'contextMenus', purpose: 'Adds “Look up” to the menu of selected text.' },
      {
        name: 'access to websites',
        purpose: 'Finds sleep and gut claims on open pages. Their text is read inside the browser and stays there.',
      },
    ],
    leaves: 'What leaves this computer',
    leavesNothing: 'Nothing.',
    leavesWhy:
      'There is no server and no account, and Gutcheck makes no request. Pages are read inside the browser; saved claims and settings stay on this device.',
  },
} as const;

/** What a translation has to provide. */
export type Strings = typeof strings;

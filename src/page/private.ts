/** Pages that are never read: mail, banking, patient portals, and any page that asks for a password or a card. */

/** Registrable names; a subdomain counts. Shown to people in the privacy page. */
const MAIL_AND_MONEY = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'mail.yahoo.com',
  'mail.proton.me',
  'app.fastmail.com',
  'mail.aol.com',
  'icloud.com',
  'paypal.com',
  'stripe.com',
  'wise.com',
  'revolut.com',
  'chase.com',
  'bankofamerica.com',
  'wellsfargo.com',
  'citi.com',
  'barclays.co.uk',
  'hsbc.co.uk',
  'lloydsbank.com',
  'mychart.com',
  'mychart.org',
  'followmyhealth.com',
  'patientaccess.com',
];
const LABELS =
  /^(?:webmail|mail|mychart|mychartweb|onlinebanking|ebanking|banking|netbank|secure|patientportal|portal\.patient)\./;

const PRIVATE_FIELDS =
  'input[type="password"],input[autocomplete^="cc-"],input[name*="cardnumber" i],input[name*="card-number" i],input[id*="cardnumber" i]';

/** @param host of the page. */
export function isPrivate(document: Document, host: string): boolean {
  if (MAIL_AND_MONEY.some((name) => host === name || host.endsWith(`.${name}`)) || LABELS.test(host)) return true;
  return document.querySelector(PRIVATE_FIELDS) !== null;
}

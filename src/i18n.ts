/**
 * The words of the interface: locales/<language>.yml, through the browser's own message files. Any room that speaks to a
 * person may use this; the core speaks English with the database and does not. Ask for a message when it is shown, not when
 * a module is loaded: the build loads modules where there is no browser.
 */
import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure';

const messages = createI18n<GeneratedI18nStructure>();
/** Messages without places that were asked for. */
const asked = new Map<unknown, string>();

/**
 * The message of a name, with its places filled in. The compiler knows the names and what each has to be given. When the
 * extension is updated while its script stands in a page, the browser gives no more messages: what was asked for before is
 * still known then, and anything else is empty.
 */
export const t = ((...args: unknown[]) => {
  try {
    const text = messages.t(...(args as Parameters<typeof messages.t>));
    if (args.length === 1) asked.set(args[0], text);
    return text;
  } catch {
    return (args.length === 1 && asked.get(args[0])) || '';
  }
}) as typeof messages.t;

type InName<Value extends string> = Value extends `${infer Head}-${infer Tail}` ? `${Head}_${InName<Tail>}` : Value;

/** A data value ("very-low") as part of a message's name ("very_low"): browsers allow no hyphen there. */
export const inName = <Value extends string>(value: Value): InName<Value> =>
  value.replaceAll('-', '_') as InName<Value>;

/** A count as people write it, for a message that has a singular and a plural. */
export const counted = (n: number): [string] => [n.toLocaleString(t('language'))];

/** Writing direction of the interface. */
export const direction = (): 'ltr' | 'rtl' => (t('direction') === 'rtl' ? 'rtl' : 'ltr');

/**
 * Looks up a text of the interface by its key and fills in its substitutions: `$1` is the first. In the extension it is
 * `browser.i18n.getMessage`; in Node it is made by `messagesFrom`.
 */
export type T = (key: string, ...substitutions: string[]) => string;

/** The form of `public/_locales/en/messages.json`. */
export type MessagesJson = Record<string, { message: string; description?: string }>;

/** A `T` over the parsed messages.json. It throws on a key that is not there, where the browser would say nothing. */
export function messagesFrom(json: MessagesJson): T {
  return (key, ...substitutions) => {
    const entry = json[key];
    if (!entry) throw new Error(`messages.json has no "${key}"`);
    return entry.message.replace(/\$([1-9])/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
  };
}

/** A key made of a value of the schema ("in-force"): the browsers allow only letters, digits and `_` in keys. */
export function keyOf(prefix: string, value: string): string {
  return `${prefix}_${value.replaceAll('-', '_')}`;
}

/** Where the lines of the language begin. */
export function direction(t: T): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** A whole number in the digits of the language, without separators where it is a year. */
export function number(value: number, t: T, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(t('language'), options).format(value);
}

/**
 * A message in the plural form that the language asks for: keys `KEY_one`, `KEY_few` and so on, as many as the language has;
 * `$1` is the number.
 */
export function plural(t: T, key: string, count: number): string {
  const form = new Intl.PluralRules(t('language')).select(count);
  return t(`${key}_${form}`, number(count, t));
}

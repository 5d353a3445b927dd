import * as v from 'valibot';

const Setting = v.picklist(['on', 'off']);
/** `on`: on every page of the site, also where it is no article; `off`: nowhere on it. */
type Setting = v.InferOutput<typeof Setting>;

/** Keeps the sites that are well formed: a damaged entry must not cost the reader the others. */
const Sites = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((sites) => Object.fromEntries(Object.entries(sites).filter(([, value]) => v.is(Setting, value))) as Record<string, Setting>),
);

const SettingsSchema = v.object({
  /** Whether it works on sites that the reader has not decided about: there on articles only. */
  enabled: v.fallback(v.boolean(), true),
  /** What the reader decided for a site, by host name. */
  sites: v.fallback(Sites, {}),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Reads what was stored. Whatever is missing or damaged is as on the first day. */
export function readSettings(stored: unknown): Settings {
  return v.parse(SettingsSchema, v.is(v.record(v.string(), v.unknown()), stored) ? stored : {});
}

/** The host as the reader sees it: without the `www.` that leads to the same site. */
function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** What the reader decided for this host; undefined where it follows the rule for all. */
export function chosenFor(settings: Settings, host: string): Setting | undefined {
  return Object.hasOwn(settings.sites, siteOf(host)) ? settings.sites[siteOf(host)] : undefined;
}

/** Whether it works on this host: as the reader decided for it, else as for all. */
export function isOn(settings: Settings, host: string): boolean {
  const chosen = chosenFor(settings, host);
  return chosen === undefined ? settings.enabled : chosen === 'on';
}

/** The settings with this decision for the host; undefined takes it back. */
export function withChoice(settings: Settings, host: string, choice: Setting | undefined): Settings {
  const { [siteOf(host)]: _, ...others } = settings.sites;
  return { ...settings, sites: choice === undefined ? others : { ...others, [siteOf(host)]: choice } };
}

/** The settings with this host switched on or off. What agrees with the rule for all needs no entry of its own. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  return withChoice(settings, host, on === settings.enabled ? undefined : on ? 'on' : 'off');
}

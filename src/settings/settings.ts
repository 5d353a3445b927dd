import * as v from 'valibot';

const Setting = v.picklist(['on', 'off']);

/** Keeps the sites that are well formed: a damaged entry must not cost the reader the others. */
const Sites = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform(
    (sites) => Object.fromEntries(Object.entries(sites).filter(([, value]) => v.is(Setting, value))) as Record<string, 'on' | 'off'>,
  ),
);

const SettingsSchema = v.object({
  /** Whether it works on sites that the reader has not decided about. */
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

/** Whether it works on this host: as the reader decided for it, else as for all. */
export function isOn(settings: Settings, host: string): boolean {
  const site = Object.hasOwn(settings.sites, siteOf(host)) ? settings.sites[siteOf(host)] : undefined;
  return site === undefined ? settings.enabled : site === 'on';
}

/** The settings with this host switched on or off. What agrees with the rule for all needs no entry of its own. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const { [siteOf(host)]: _, ...others } = settings.sites;
  return { ...settings, sites: on === settings.enabled ? others : { ...others, [siteOf(host)]: on ? 'on' : 'off' } };
}

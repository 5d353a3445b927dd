/** The closed vocabularies of the reference. The pack stores a term as its index here: append, never reorder, without raising the pack's version. */

export const PLACE_TYPES = ['country', 'territory', 'region', 'city', 'sea', 'strait', 'river', 'island', 'mountain', 'continent', 'facility', 'area'] as const;

export const ORGANISATION_TYPES = [
    'intergovernmental', 'alliance', 'government', 'ministry', 'legislature', 'court', 'party', 'armed-force', 'armed-group', 'agency',
    'police', 'central-bank', 'news-agency', 'broadcaster', 'newspaper', 'company', 'ngo', 'religious', 'university', 'movement', 'sport', 'other',
  ] as const;

export const INSTRUMENTS = [
    'treaty', 'convention', 'protocol', 'agreement', 'accord', 'pact', 'charter', 'covenant', 'statute', 'plan', 'declaration', 'memorandum',
    'armistice', 'ceasefire', 'framework', 'initiative', 'partnership', 'communique', 'resolution', 'deal',
  ] as const;

export const TOPICS = [
        'nuclear', 'arms-control', 'disarmament', 'weapons', 'peace', 'ceasefire', 'alliance', 'defence', 'security', 'trade', 'economic', 'investment',
        'climate', 'environment', 'biodiversity', 'energy', 'human-rights', 'humanitarian', 'refugees', 'border', 'sea', 'space', 'law', 'extradition',
        'eu', 'cooperation', 'friendship', 'health', 'labour', 'culture', 'technology', 'transport', 'aviation', 'fisheries', 'water', 'migration',
        'tax', 'finance', 'minerals', 'grain', 'prisoners', 'hostages', 'power-sharing', 'autonomy', 'independence', 'territory', 'terrorism', 'drugs',
        'corruption', 'normalisation', 'sanctions', 'antarctic', 'statehood', 'brexit', 'space-station', 'bases',
      ] as const;

export const STATUSES = ['negotiated', 'adopted', 'signed', 'provisional', 'in-force', 'suspended', 'violated', 'ended', 'expired', 'replaced', 'disputed', 'not-in-force'] as const;

export const EVENT_TYPES = ['war', 'conflict', 'battle', 'coup', 'protests', 'crisis', 'summit', 'election', 'attack', 'massacre', 'disaster', 'accident', 'referendum', 'trial', 'operation', 'epidemic', 'sport', 'other'] as const;

/** The kinds of entity. */
export const KINDS = ['person', 'place', 'organisation', 'agreement', 'event'] as const;

/** What speaks for and against reading a name as an entity: each is a number that a weight multiplies. */
export const FEATURES = [
  'prior', // how well known it is: log2 of its share of mentions, 0 to about 11
  'full', // its own name in full
  'own', // the very name it goes by in the reference
  'derived', // a form made by rule from its name
  'short', // a surname or short form only
  'weak', // a name that needs support
  'demonym', // adjective or people of a place
  'takenOver', // a country's adjective with a word that makes something else of it: "Israeli settlers", "a Franco-German citizen"
  'length', // words of the name beyond the first
  'tooEarly', // did not exist, had not risen to notice, by the day
  'gone', // dead for years by the day
  'inOffice', // in any office on the day
  'incumbent', // of several people of one full name the only one in office on the day, "George Bush"; of several agreements the one of the day
  'head', // called by the short form: head of state or government, on the day, of a country that the document names
  'officeAgrees', // held the office named beside it on the day
  'soleHolder', // the only one of a surname who held that office on the day: "President Bush" in 1991; with "Mr", any office of the place
  'officeHeld', // held it at another time
  'officeContradicts', // somebody else is known to have held it on the day
  'home', // log2 of how often its country is named in the document
  'near', // its country is named in the same block
  'weakAbroad', // a weak name whose country the document does not name
  'rightDoubtThing', // not a person, and after it stands a capitalised word that nothing explains
  'leftDoubtThing', // the same before it
  'container', // a state or province after the name of a place in it: "Seattle, Washington"
  'possessed', // 1 where the words beside it say that it is its country's, -1 where they say another's, "Pakistan’s Senate", -2 where a state's
  'abroad', // a place whose country the document does not name, where it names that of another reading: "Tripoli … Beirut"
  'branch', // an armed group that goes by the name of a larger one, where the paragraph speaks of its country
  'parties', // an agreement whose parties the document names: their share, 0 to 1
  'elsewhere', // a weak name whose country the block does not name, where it names that of another reading, or one that the page names more
  'weakAside', // a weak name: how far its country is from being the one the document speaks of most, 0 to 1
  'namesake', // not a person, and the name is also that of somebody of the document: "Paris Hilton … Paris", "Lloyd Austin … Austin"
  'leftDoubt', // a capitalised word before it that nothing explains
  'rightDoubt', // the same after it
  'person',
  'abbreviation',
  'ordinaryPerson', // also an ordinary word, of a person
  'ordinaryThing', // also an ordinary word, of anything else that is not weak
  'honorific', // "Mr.", "Ms." before it
  'dominance', // by how much the best known bearer of a short form exceeds the next, in steps of log2, up to 5; of the best known only
  'renown', // 'dominance' of somebody known to all, who is in office or was lately: "Putin"
  'inCast', // the document has introduced this person by the full name
  'stranger', // the document names somebody of this surname whom the reference does not know
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

import { lexeme, WordSet } from './lexicon.ts';

/** What is being sought, planned or refused does not exist yet. */
export const PROSPECTIVE = new WordSet(
  'proposed potential possible draft future prospective eventual new another plea record business arms weapon weapons book movie film spending budget merger takeover transfer contract ' +
    'licensing sponsorship supply cash debt rescue bailout settlement',
);
/** Money in or right before a description: "a $1.6 billion deal". */
export const MONEY = /[$€£¥]|\b(million|billion|trillion|bn|dollars?|euros?)\b/i;
/** Who brings an agreement about is no party to it: "UN-brokered". */
export const MEDIATES = new WordSet('brokered mediated backed led sponsored supported facilitated negotiated drafted proposed hosted');
/** Words after which an agreement is one that exists. */
export const FACTIVE = new WordSet(
  'breach breaches breached breaching violate violates violated violating violation violations withdraw withdraws withdrew withdrawal withdrawing pull pulls pulled pulling quit quits ' +
    'leave leaves left implement implements implementation implementing comply complies complying compliance accordance under part suspend suspends suspended suspending terminate terminates ' +
    'terminated abandon abandons abandoned scrap scraps scrapped revive reviving restore honor honour uphold ratify ratifies ratified ratification approve approves approved since despite ' +
    'following renounce renounces rejoin renew renews extend extends extended within save existing earlier longstanding recently',
);
/** Words that make an agreement in being said. */
export const PERFORMS = new WordSet(
  'sign signs signed signing reach reaches reached conclude concludes concluded agree agrees agreed strike strikes struck seal sealed announce announces announced finalize finalizes ' +
    'initial initialed initialled effect force adopt adopts adopted through',
);
/** Before those: it was not made, or is not yet. */
export const FAILS = new WordSet(
  'fail fails failed failing unable refuse refuses refused refusing without hope hopes hoping try tries trying tried seek seeks seeking fails could might efforts talks negotiations negotiating negotiate',
);
/** After a description: it is being made, and exists. */
export const MADE = new WordSet('reached signed struck concluded brokered');
export const AGREED = lexeme('agreed');
/** "comes into force", "took effect". */
export const BEGINS = new WordSet('comes came goes went takes took enters entered');
/** Before a verb: what it tells is still to come, or is news. */
export const TO_COME = new WordSet('will would to');
export const BE = lexeme('be');
export const HAS = new WordSet('has have');
/** What is done to an agreement on the day of its being made. */
export const GREETS = new WordSet('hail hails hailed welcome welcomes welcomed praise praises praised applaud applauds applauded');
/** What one agreement does to another: it is not the one that it is done to. */
export const RELATES = new WordSet(
  'amend amends amended amending replace replaces replaced replacing supersede supersedes superseded superseding modify modifies modified update updates updated ' +
    'complement complements complemented supplement supplements supplemented precede preceded follow follows followed',
);
/** After "the deal to", what the deal itself does. */
export const OF_ITSELF = new WordSet('be have hold work take enter go remain continue last come succeed survive fail collapse');
export const TO = lexeme('to');
export const FOR = lexeme('for');
export const IS = new WordSet('is was remains remained became');
export const FRAMEWORK = lexeme('framework');
export const DECLARATION = lexeme('declaration');
export const THAT = lexeme('that');
export const AGREEMENT = lexeme('agreement');
export const GOVERNMENT = lexeme('government');
export const MAY = lexeme('may');
/** "A visiting forces agreement": no verb. */
export const VISITING = lexeme('visiting');
/** What is said, or tried, about a ceasefire that there need not be. */
export const TALKED_ABOUT = new WordSet(
  'talks talk negotiations negotiation negotiators negotiator discussions proposal proposals bid efforts effort hopes calls call offer demands demand',
);
/** Several at once, unless one is called so: "the Abraham Accords". */
export const PLURAL = ['agreements', 'accords'];
export const TRUCE = new WordSet('ceasefire truce armistice');
/** What ceasefires do: "a truce began at dawn". */
export const STARTS = new WordSet('began begins started starts held holds hold');
export const EFFECT = new WordSet('effect into force');

export const POINTS = new WordSet('that this');
/** Before these there is nothing more that describes. */
export const ARTICLE = new WordSet('a an any no every some');
/** Words without meaning of their own that a description may have in it all the same. */
export const WITHIN = new WordSet('and state former last only');
/** Verbs of headlines, where a description begins after them: "Colombians reject peace deal". */
export const VERBS = new WordSet(
  'sign signs reach reaches agree agrees strike strikes announce announces reject rejects back backs approve approves oppose opposes hail hails slam slams urge urges ' +
    'seek seeks want wants break breaks violate violates quit quits leave leaves ratify ratifies adopt adopts discuss discusses review reviews push pushes welcome welcomes ' +
    'condemn condemns praise praises block blocks delay delays rejected hailed slammed',
);
export const AND = lexeme('and');
export const BY = lexeme('by');
export const OLD = lexeme('old');
export const PART = lexeme('part');
export const PERIODS = new WordSet('month months week day hour');
export const YEARS = new WordSet('year years');
export const LAST = lexeme('last');
export const ITS = new WordSet('its their');
/** "The accord, which was signed in May". */
export const WHICH = new WordSet('which that');

/** What may stand among the parties or the subjects after the head without being one. */
export const FILLER = new WordSet(
  'and the a an of other both its six five major group world powers countries nations rebel rebels government s',
);
export const PARTY_WORD = new WordSet('with between among');
export const TOPIC_WORD = new WordSet(
  'handing giving ceding returning on over governing covering against limiting regulating banning prohibiting protecting ending to that which aimed for',
);
export const TIME_WORD = new WordSet(
  'signed reached concluded struck sealed agreed brokered negotiated ratified adopted announced at in of from since dated last',
);
export const TOPIC_VERB = new WordSet(
  'reduce curb limit limits combat ban bans end ends ended ending regulates protect protects governs restricts',
);

const months = 'january february march april may june july august september october november december'.split(' ').map(lexeme);

/** The month that a word names, 1 to 12; 0 for other words. */
export function monthOfWord(word: number): number {
  return months.indexOf(word) + 1;
}

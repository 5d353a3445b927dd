/**
 * The English words that the linker knows apart from names, in classes: what may stand beside a name without being part of it.
 * All folded as tokens are (lower case, no accents), each one token.
 */

/** Bits of a word's classes. */
export const FUNCTION = 1; // articles, prepositions, pronouns, conjunctions and the like: never part of a person's name
export const TITLE = 2; // stands before a person's name: "President", "Gen."
export const CALENDAR = 4; // months and weekdays
export const INSTRUMENT = 8; // head of the description of an agreement
export const PAST = 16; // "former", "ex", "late": held the office before
export const INDEFINITE = 32; // "a", "first", "next", "any": the office, not its holder
export const POSSESSIVE_PRONOUN = 64; // "his", "their"
export const BODY_NOUN = 128; // follows a country's adjective without making another name: "Iranian Parliament"
export const ABBREVIATED = 256; // its full stop ends no sentence
export const NAME_NOUN = 512; // makes a longer name of a place before it: "China Airlines", "Paris Street"
export const DEFINITE = 1024; // "the", "that", "this"
export const SPEECH = 2048; // what people do: "said", "told"
export const TAKES_OVER = 4096; // after a country's adjective names something else than the country: "Israeli settlers", "Iranian drones"

/** The words of each class. */
export const LISTS: [number, string][] = [
  [
    FUNCTION,
    'the a an of in on at by for from to with and or but nor so yet as if than then that this these those it its he she they we i you his her their our my your him them us me who whom whose which what when where while why how ' +
      'is are was were be been being has have had do does did will would shall should can could may might must not no yes there here after before during since until under over between among against amid despite according ' +
      'although because however meanwhile also both each every all some any many most more several other another such only even still just now later earlier today yesterday tomorrow into onto upon about above below across along around behind beside near off out up down through within without ' +
      'following including regarding per via versus vs too very much few one two three four five six seven eight nine ten dozens hundreds thousands millions last next first second third new old former more than one once again never ' +
      'state states says said told asked called added speaking talks read watch photo image file video live breaking update updated exclusive analysis opinion editorial',
  ],
  [DEFINITE, 'the that this said'],
  [
    TITLE,
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend father sister pope cardinal archbishop bishop rabbi imam sheikh sheik shaikh ayatollah grand mullah maulana hojatoleslam patriarch ' +
      'datuk dato tun seri sri pak bapak ibu haji presidents ministers premiers chancellors senators secretaries governors generals ambassadors messrs ' +
      'president presidente premier prime minister chancellor vice deputy king queen prince princess crown emir emperor sultan tsar king foreign defense defence finance interior secretary undersecretary senator sen congressman congresswoman representative rep governor gov mayor speaker ' +
      'ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair chief director head leader commander commissioner attorney general gen maj major lt lieutenant col colonel brig brigadier capt captain adm admiral sgt sergeant cpl corporal marshal field air rear cmdr ' +
      'judge justice chief inspector detective officer pm mp fm ceo cfo founder billionaire activist journalist lawyer author dictator strongman ruler warlord candidate nominee incumbent running mate republican democrat democratic conservative labour rep lawmaker politician economist analyst scientist doctor comrade taoiseach tanaiste first lady supreme vp mk msp mep mla saheb sahib counsellor counselor special adviser advisor aide ex acting interim caretaker outgoing late then newly former honorable hon',
  ],
  [
    CALENDAR,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    INSTRUMENT,
    'deal agreement accord accords pact treaty convention protocol ceasefire truce armistice memorandum compact charter framework declaration partnership settlement agreements',
  ],
  [PAST, 'former ex late then onetime erstwhile ousted deposed previous past outgoing'],
  [
    INDEFINITE,
    'a an first any no every each another next new future sitting some whichever potential possible prospective second third only',
  ],
  [POSSESSIVE_PRONOUN, 'his her their its'],
  [
    BODY_NOUN,
    'president presidential prime minister ministers ministry ministries foreign defense defence interior finance parliament parliamentary government cabinet commission committee authority agency corps organisation organization army navy air force forces military police embassy ambassador consulate senate congress house supreme national central court constitution authorities officials official ' +
      'revolutionary revolution leader leaders premier chancellor king queen deputy vice secretary state federal republic intelligence security council general gen maj lt col brig adm admiral ayatollah mp mps pm fm cyber civil war troops soldiers citizens kurds kurdish jews muslims muslim christians arab arabs orthodox catholic',
  ],
  [
    ABBREVIATED,
    'gen maj lt col brig capt adm sgt cpl cmdr mr mrs ms dr prof rev hon sen rep gov st sr jr no vs inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec mt ft al etc ave blvd rd ret messrs mme',
  ],
  [
    NAME_NOUN,
    'republic embassy battle siege massacre mission mosque archdiocese diocese parliament ministry department airlines airways air airport university college school institute academy hospital bank bancorp group holdings corporation company co corp inc ltd llc plc times post journal herald sun tribune gazette news today daily weekly magazine press radio tv television ' +
      'street avenue road square park bridge tower hotel museum gallery theatre theater stadium arena club fc united city county valley river lake bay beach island islands mountain mountains hills springs heights village township district province station line railway metro ' +
      'freeway highway turnpike parkway expressway composite archives library zoo cemetery memorial monument palace prison dam reactor refinery observatory awards award prize ' +
      'open cup championship championships grand prix olympics games marathon festival orchestra symphony philharmonic ballet opera cathedral church mosque temple society association foundation trust union federation league institute center centre house hall court ' +
      'order medal cars motors energy oil gas steel petroleum telecom mobile electric partners capital insurance review standard independent week year consensus intermediate syndrome virus fever flu terrier shepherd wall roulette dressing fries toast',
  ],
  [
    TAKES_OVER,
    'soldier soldiers troops servicemen servicewomen hostage hostages invasion occupation settler settlers settlements nationals embassy embassies consulate ambassador ambassadors warplanes drones border goods people navy relations language languages ports exports refugees militants sanctions tribe tribes reservation reservations',
  ],
  [
    SPEECH,
    'said says told tells added adds announced announces warned warns met meets visited visits vowed tweeted wrote argued insisted stated',
  ],
];

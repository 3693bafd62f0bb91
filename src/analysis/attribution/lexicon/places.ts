import { wordSet } from '../../text/word-set.ts';

/**
 * Countries, continents and capitals, the last word of each name in lower case. A name that stands alone and is here is a place
 * or its government, not a person.
 */
export const placeNames = wordSet(
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia
  cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana
  haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi
  malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
  philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
  turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe britain england scotland wales usa us uk u.s u.k america europe asia africa oceania arabia korea zealand crimea donbas kursk gaza
  accra addis algiers amman amsterdam ankara athens baghdad baku bangkok beijing beirut belgrade berlin bern bogota brasilia bratislava brussels bucharest budapest cairo canberra caracas copenhagen damascus dhaka doha dublin geneva hague
  hanoi havana helsinki islamabad jakarta jerusalem kabul kiev kyiv khartoum lisbon ljubljana london luanda madrid manila minsk montevideo moscow munich nairobi oslo ottawa paris prague pretoria pyongyang quito riga riyadh rome santiago
  sarajevo seoul skopje sofia stockholm strasbourg taipei tallinn tashkent tbilisi tehran tirana tokyo tripoli tunis vienna vilnius warsaw washington yerevan zagreb
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming`,
);

/** Nouns for one who comes from somewhere, in lower case: "the Italian". */
export const demonymNouns = wordSet(
  `afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian cambodian canadian chilean
  colombian croat croatian cuban cypriot czech dane dutchman dutchwoman egyptian englishman englishwoman estonian ethiopian european filipino finn frenchman frenchwoman georgian german ghanaian greek hungarian icelander indian
  indonesian iranian iraqi irishman irishwoman israeli italian jamaican jordanian kazakh kenyan korean kurd kuwaiti latvian lebanese libyan lithuanian malaysian mexican moldovan moroccan nepali nigerian norwegian pakistani
  palestinian peruvian pole romanian russian saudi scot scotsman senegalese serb serbian slovak slovene slovenian somali spaniard sudanese swede swiss syrian texan thai tunisian turk ukrainian uruguayan uzbek venezuelan
  vietnamese welshman welshwoman yemeni zambian zimbabwean californian londoner parisian`,
);

/** Seats of power that newspapers let speak: bodies, not people. */
const seatsOfPower = wordSet('kremlin pentagon capitol whitehall downing hill house élysée elysee bundestag duma knesset');

/** Last words of the names of firms, in lower case: "Grey Goose Estates", "Salt & Lind Engineers". */
export const firmNameWords = wordSet(
  `airlines airways analytics consultants consulting insights services solutions strategies systems industries holding holdings estates foods motors partners associates properties resources
  minerals metals mining mines petroleum ventures enterprises logistics technologies pharmaceuticals chemicals communications investments securities insurance engineering engineers contractors
  architects surveyors solicitors accountants underwriters auditors builders developers brewers publishers shipping shipyards steel management advisers advisors advisory studios pictures labs software networks robotics therapeutics semiconductors electronics aerospace breweries`,
);

/** Last words of the names of those who sell light, heat and water, in lower case; behind a given name they are surnames. */
export const utilityNameWords = wordSet('power electric energy gas water utilities');

/** Last words of the names of buildings, places and firms, in lower case: "Salt Street", "Grey Goose Estates". */
export const siteNameWords: ReadonlySet<string> = wordSet(
  `${[...firmNameWords].join(' ')} research studies airport arena avenue bank bay beach bridge cathedral cemetery church cinema coast court cottage crescent docks energy estate farm ferries field fields forest gallery garden gardens gate green
 hall harbor harbour heights hill hills hospital hotel house housing island islands lake lane library line lines market marsh mill mills mount mountain museum palace park pier
 place plaza point port prison quarter quay rail railway railways ridge river road roads row school square stadium station stores street terminal theater theatre tower towers valley village wharf wood woods works`,
);

/** Whether a word, in lower case, ends the name of a country or city, or is one of a seat of power. */
export const isPlaceOrSeat = (lower: string): boolean => placeNames.has(lower) || seatsOfPower.has(lower);

/** Whether a word, in lower case, ends names of places, buildings or firms, and no person's. */
export const isSiteName = (lower: string): boolean => isPlaceOrSeat(lower) || siteNameWords.has(lower);

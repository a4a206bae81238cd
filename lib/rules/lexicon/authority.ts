import { words } from './word-list';

/** The authority, politics, media under public law, and those in office: whom citizens may criticise. */
export const authority = words(`
  stadt städte stadtverwaltung* stadtrat* stadträt* stadtverordnete* stadtspitze* stadtwerke* stadtkasse* stadtplanung* stadtplaner* stadtvertretung*
  gemeinde gemeinden gemeinderat* gemeinderät* gemeindeverwaltung* kommune kommunen kommunal* landkreis* kreistag* kreisverwaltung* landrat* landrät*
  rathaus* verwaltung verwaltungen bürgermeister* oberbürgermeister* obm bürgerbüro* bürgeramt* bürgerservice* behörde behörden behördlich*
  amt ämter ordnungsamt* bauamt* jugendamt* sozialamt* ausländeramt* ausländerbehörde* finanzamt* gesundheitsamt* standesamt* einwohnermeldeamt*
  straßenverkehrsamt* zulassungsstelle* jobcenter* arbeitsamt* arbeitsagentur* bauhof* dezernent* dezernat* beigeordnete* kämmerer* beamte beamten beamter
  beamtin* sachbearbeiter* mitarbeiter* angestellte* politesse* ordnungshüter* polizei polizist* polizeibeamt* justiz richter staatsanwalt* gericht gerichte
  regierung* regierungen bundesregierung* landesregierung* koalition* ampel groko opposition bundestag* landtag* parlament* ministerium* ministerien minister*
  ministerin* bundeskanzler* kanzler* kanzlerin* ministerpräsident* bundespräsident* staatssekretär* präsident* abgeordnete* politik politiker* politikerin* volksvertreter*
  partei parteien cdu csu spd fdp afd grüne grünen linke linken linkspartei* bsw union merkel scholz merz habeck baerbock lindner söder laschet seehofer maas lauterbach
  spahn steinmeier gauck schäuble nahles gabriel schulz weidel höcke gauland merkels staat staates brüssel eu kommission berlin bund land länder ratsherr* ratsfrau* rat fraktion* fraktionen
  ard zdf gez rundfunk* rotfunk* staatsfunk* staatsfernsehen* tagesschau* tagesthemen* presse medien journalist* redaktion* zwangsgebühr* rundfunkbeitrag*
  verkehrsbetriebe* stadtbetrieb* eigenbetrieb* abfallwirtschaft* müllabfuhr* feuerwehr schulamt* kita kitas schule schulen steuerzahler* steuergeld* steuergelder* gebühren behördenwahnsinn* amtsschimmel*
`);

/** Words of disapproval: with the authority near, they make criticism. */
export const disapproval = words(`
  pennt pennen dümmste* dümmer spinnt spinnen verbrecherisch* marionetten murks verpfuscht*
  kassiert kassieren abkassierer* abzocken bananenrepublik versaut versauen verbockt vermasselt verhunzt gegenanfahren
  unfähig* versagen versagt versager* versagern inkompetent* inkompetenz* dilettant* stümper* skandal* skandalös* frechheit* unverschämt* unverschämtheit*
  verschwend* verschwendung* verschwendet geldverschwendung* steuerverschwendung* steuergeldverschwendung* abzocke* abkassieren abkassiert abgezockt abzocker* raffgier*
  katastroph* katastrophe* desaster* debakel* chaos chaotisch* armutszeugnis* blamage* blamabel* peinlich* lächerlich* witz witzlos* schlechter schlecht schlechte
  traurig* schwach unmöglich* untragbar* unerträglich* unfassbar* unglaublich* ungeheuerlich* unsinn* unsinnig* schwachsinn* schwachsinnig* blödsinn* bullshit irrsinn* wahnsinn* wahnsinnig*
  idiotisch* dumm dumme dummes blöd bescheuert* sinnlos* nutzlos* planlos* ahnungslos* konzeptlos* hilflos* ratlos* tatenlos* untätig* verlogen* lüge lügen lügt gelogen lügner* heuchel* heuchelei* heuchler*
  scheinheilig* verarsch* verarscht verarschung* verarscht verdummung* volksverdummung* veräppel* vergessen ignoriert ignorieren ignoranz* arrogant* arroganz* abgehoben* selbstherrlich* bürgerfern* weltfremd* realitätsfern*
  korrupt* korruption* vetternwirtschaft* klüngel* filz mauschel* gemauschel* lobby* lobbyist* bonze* bonzen pfründe* selbstbedienung* mafia rücktritt* zurücktreten abtreten abwählen abgewählt
  schande* schandfleck* scham schämen schämt unwürdig* enttäusch* enttäuscht enttäuschung* ärger* ärgerlich* verärgert sauer genervt nervt nervig* wut wütend* schnauze satt kotzt ankotz* zumkotzen
  verrott* marode* kaputt* kaputtgespart* heruntergekommen* verwahrlos* vernachlässig* verschlafen* verschläft verpennt* schläft schlafen tiefschlaf* faul faule faulen stinkfaul* bürokratie* bürokratisch* bürokratiewahn* papierkrieg*
  ungerecht* ungerechtigkeit* unsozial* unverantwortlich* verantwortungslos* rücksichtslos* willkür* willkürlich* schikan* schikane* gängelung* gängeln bevormundung* bevormunden zensur* diktatur* maulkorb* propaganda* staatspropaganda*
  teuer* zuteuer überteuert* wucher* nepp kosten steuererhöhung* gebührenerhöhung* erhöhung* nichtstun nix nichts kriegen niemand keiner fehlentscheidung* fehlplanung* murks pfusch pfuscher* pleite bankrott* ruiniert ruinieren kaputtmachen
  zumutung* trauerspiel* farce kasperletheater* zirkus kindergarten saustall* sauladen* drecksladen* schnarchladen* witzverein* irrenhaus* tollhaus* bananenrepublik* absurdistan* schildbürger* schildbürgerstreich* clown* clowns witzfigur* nullnummer* marionette*
  rotfunk* staatsfunk* zwangsgebühr* zwangsabgabe* altpartei* systempartei* systemmedien* mainstreammedien* lügenpresse* lückenpresse* scheiß* scheiss* mist kacke mies miese mieser miserabel* grottenschlecht* grottig* unterirdisch* jämmerlich* erbärmlich* armselig* falsch fehler unnötig* überflüssig* quatsch
`);

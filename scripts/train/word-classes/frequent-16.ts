import type { WordClasses } from './word-class';

/** Parts of compound words: what a long word is about, whatever stands before or after. */
export const frequent16Classes: WordClasses = {
  politikamt: `
    *kandidat* *abgeordnet* *senator* *vorsitz* *fraktion* *ausschuss* *ausschüsse* *sprecher*
    *funktionär* *amtszeit* *sekretär*
  `,
  politikername: `
    *politik* *merkel* *scholz* *habeck* *baerbock* *söder* *trump* *putin* *erdogan*
  `,
  partei: `*wahlkampf* *wahlprogramm* *koalition* *opposition*`,
  wahlaufruf: `*wahl* *stimmzettel* *stimmabgabe*`,
  staatsorgan: `
    *parlament* *bundestag* *landtag* *bundesrat* *staat* *verfassung* *behörd* *ministeri*
  `,
  grundordnung: `*grundgesetz* *grundrecht* *freiheit* *rechtsstaat*`,
  recht: `
    *gesetze* *gesetzgeb* *srecht* *rechtlich* *rechtsprech* *vertrag* *verträge* *verordnung*
    *paragraph* *klausel* *richtlinie*
  `,
  justiz: `
    *gerichts* *anklage* *richterin* *verurteil* *anwalt* *anwält* *justiz* *prozess* *kläger*
    *klage*
  `,
  polizei: `*bulle* *fahnd* *razzia* *ermittl* *kommissar*`,
  strafe: `*haftstraf* *haftbefehl* *todesstraf* *straf* *gefängnis* *knast* *bußgeld*`,
  verbrechen: `
    *kriminell* *kriminalit* *erbande* *klauer* *täter* *dieb* *räuber* *mafia* *verbrech*
  `,
  sexuellegewalt: `*vergewalt* *missbrauch* *pädo* *schänd* *grapsch*`,
  krieg: `*krieg* *bomb* *panzer* *armee* *truppe* *soldat*`,
  waffe: `*messer* *pistole* *gewehr* *munition*`,
  toeten: `*mord* *mörd* *killer* *töten* *tötung*`,
  tod: `*hirntot* *sterben* *begraben* *gräber* *friedhof*`,
  terror: `*attentat* *anschlag* *anschläg* *islamist* *salafist* *dschihad*`,
  pruegeln: `*schläger* *geschlagen* *schlagstock* *prügel* *verprüg*`,
  hinrichtung: `*henker* *galgen* *guillotine*`,
  vertreibung: `*deport* *abschieb* *vertreib* *ausweis*`,
  migration: `*asyl* *einwander* *zuwander* *flücht* *schleus* *schlepper* *migr*`,
  nation: `
    *russisch* *russland* *französ* *franzos* *arabisch* *araber* *syrer* *syrisch* *polnisch*
    *türkisch* *europä* *amerika* *türk* *ukrain* *afghan* *afrika* *israel* *china* *chines*
  `,
  religion: `
    *kirche* *gläubig* *gottes* *christ* *moschee* *muslim* *moslem* *religi* *bibel* *koran*
    *papst* *bischof*
  `,
  judencode: `*zionis* *semitis* *semiten* *semitisch* *juden* *judentum* *jüd*`,
  ns: `*faschis* *hitler* *nazi* *gestapo* *gaskammer* *auschwitz* *holocaust*`,
  umsturz: `*putsch* *revolution* *revolt* *umsturz* *aufstand*`,
  diktatur: `*diktat* *tyrann* *despot* *zensur* *regime* *überwach*`,
  widerstand: `*wahlkampf* *bekämpf* *kämpfer* *widerstand* *rebell* *protest*`,
  demo: `*demonstr* *kundgebung* *aktivist* *bewegung*`,
  medien: `
    *fernsehsender* *nachrichten* *staatssend* *presse* *journal* *redaktion* *reporter*
    *magazin* *fernseh* *rundfunk* *zeitschrift* *interview*
  `,
  digital: `
    *datenschutz* *datenspeich* *twitter* *facebook* *google* *computer* *software* *online*
    *handy* *video* *netzwerk* *roboter* *kamera*
  `,
  'netz-umgang': `*tweet* *hashtag* *account* *kommentar* *profil* *blog*`,
  luege: `*lügenp* *slüge* *lügner* *lügn* *propaganda* *hetze* *märchen* *heuchel* *heuchl*`,
  verschwoerung: `*politelite* *elitär* *verschwör* *globalist*`,
  impfmythos: `
    *impfstoff* *impfpflicht* *impfzwang* *geimpft* *impfgeg* *spritze* *pharma* *nebenwirkung*
  `,
  corona: `*pandemie* *epidem* *covid* *lockdown* *quarantäne* *hygiene* *maske*`,
  gesundheit: `
    *arzt* *ärzt* *medizin* *therap* *krankheit* *gesund* *pflege* *hospital* *diagnose*
    *symptom* *krebs*
  `,
  wissenschaft: `
    *forsch* *studie* *professor* *experte* *universit* *institut* *wissenschaftl* *akadem*
  `,
  schule: `
    *grundschul* *hochschul* *hauptschul* *schulpflicht* *schulklass* *erziehung* *bildung*
    *ausbildung* *studium* *student* *kindergart* *kita*
  `,
  familie: `*mütter* *väter* *eltern* *familien* *schwester* *bruder* *brüder* *großvater* *baby*`,
  geschlecht: `*frau* *mädchen* *männer*`,
  vielfalt: `*gendern* *genderw* *transgender* *feminis* *queer* *sexis* *divers*`,
  alter: `*senior* *jugend*`,
  wirtschaft: `
    *shandel* *firmen* *kapital* *markt* *märkte* *produktion* *export* *betrieb* *industri*
  `,
  geld: `
    *stundenlohn* *mindestlohn* *hungerlohn* *zentralbank* *bundesbank* *notenbank* *finanz*
    *kredit* *schulden* *million* *milliard* *dollar* *gebühr* *budget* *haushalt* *bezahl*
    *finanzier* *löhne* *einkommen* *vermögen* *subvention*
  `,
  steuern: `*steuer* *abgabe* *fiskus*`,
  soziales: `
    *sozialleist* *sozialhilf* *sozialsyst* *hartz* *armut* *arbeitslos* *bürgergeld* *obdach*
    *bedürft*
  `,
  rente: `*srente* *nrente* *rentn* *pension*`,
  arbeit: `
    *sarbeit* *arbeit* *gewerkschaft* *beruf* *personal* *mitarbeiter* *angestellt* *kollege*
  `,
  beruf: `
    *pfleger* *handwerk* *beamt* *bäcker* *verkäufer* *ingenieur* *künstler* *sänger*
    *schauspieler*
  `,
  wohnen: `*wohn* *miet* *immobili* *bauamt* *siedlung* *hausbesitz*`,
  energie: `
    *energi* *atom* *solar* *windrad* *windkraft* *kohle* *benzin* *diesel* *heizung*
    *gasflasch* *batterie* *kernkraft* *brennst*
  `,
  klima: `*umwelt* *emission* *temperatur* *ökolog*`,
  verkehr: `
    *autofahr* *autobahn* *eisenbahn* *straßenbahn* *fahrrad* *autos* *verkehr* *fahrzeug*
    *flugzeug* *radfahr* *straßen* *führerschein* *parkplä*
  `,
  landwirtschaft: `*agrar* *tierhalt* *schlachth*`,
  stadtleben: `
    *hauptstadt* *innenstadt* *großstadt* *altstadt* *städt* *gemeinde* *bürgermeister* *dörf*
    *viertel* *kiez*
  `,
  behörde: `
    *finanzamt* *sozialamt* *standesamt* *beamte* *beamter* *verwalt* *bürokrat* *formular*
    *antrag* *anträg*
  `,
  freizeit: `
    *sportler* *sportver* *fußball* *urlaub* *konzert* *festival* *theater* *kino* *garten*
    *hobby* *museum*
  `,
  'sport-spiel': `*spieler* *mannschaft* *bundesliga* *stadion* *weltmeister*`,
  'kunst-unterhaltung': `*musik* *film* *künstl* *satire* *kabarett* *comedy* *literat* *kultur*`,
  essen: `
    *fleisch* *wurst* *brot* *käse* *suppe* *kuchen* *getränk* *lebensmittel* *gemüse*
    *kartoffel* *vegan* *vegetar* *restaurant* *kaffee*
  `,
  tier: `*dreckshund* *schafe* *katze* *schwein* *vögel* *vogel* *pferd* *ratte* *wolf* *insekt*`,
  körper: `*kopf* *köpf* *gesicht* *bauch* *zähne* *finger*`,
  'sprache-schrift': `
    *rechtschreib* *beschreib* *gelesen* *schriftlich* *sprach* *wörter* *gespräch* *brief*
    *buch* *bücher* *zitat* *text* *autor*
  `,
  'haus-ding': `
    *schrank* *stuhl* *küche* *keller* *fenster* *koffer* *schlüssel* *flasche* *papier*
    *teppich* *treppe*
  `,
  kleidung: `
    *handschuh* *kleidung* *bekleid* *schuh* *jacke* *mütze* *uniform* *mantel* *kopftuch*
    *burka*
  `,
  'technik-gerät': `
    *maschine* *technik* *techno* *elektro* *gerät* *motor* *antrieb* *automat* *rakete*
  `,
  seefahrt: `*schiffe* *schlauchboot* *rettungsboot* *kapitän* *seenot*`,
  'wetter-natur': `*unwetter* *hochwasser* *trinkwasser* *gewässer* *sturm* *feuer*`,
  schmutz: `*dreck* *müll* *schmutz* *abfall* *scheiß* *kack* *gülle*`,
  fluchen: `
    *arschloch* *arschlöch* *verarsch* *fettarsch* *fick* *scheiss* *pisse* *fotze* *hure*
  `,
  dummheit: `*idiot* *dumm* *blöd* *depp* *trottel* *verblöd* *schwachsinn* *hirnlos* *doof*`,
  schimpfname: `
    *enpack* *drecksau* *drecksäu* *hackfresse* *gesindel* *abschaum* *spinner* *bastard*
    *penner* *wichser* *ratten* *maul*
  `,
  wahn: `*wirrkopf* *wirrköpf* *verwirrt* *irrsinn* *wahn* *psycho* *fanat* *hysteri* *paranoi*`,
  spott: `*lächerlich* *auslach* *lachhaft* *clown* *spott* *karneval* *zirkus* *theater*`,
  angst: `*ängstig* *ängste* *sangst* *sgefahr* *gefährd* *gefährlich* *panik* *gefähr* *bedroh*`,
  ärger: `*hass* *wüt* *zorn* *empör* *aggress*`,
  abscheu: `*ekelhaft* *ekelerreg* *angeekelt* *widerlich* *abscheu* *schrecklich*`,
  korruption: `*korrupt* *lobby* *bestech* *schmier* *klüngel*`,
  verlangen: `*aufforder* *einforder* *herausforder* *verlang*`,
  wissen: `*wissenschaft* *erfahrung* *erkennt* *information* *informier*`,
  denken: `*denk* *gedanke* *meinung* *ansicht* *überzeug*`,
  sagen: `*aussage* *behaupt* *erklär* *erzähl* *äußer*`,
  'helfen-schützen': `*rettung* *gerettet* *hilfe* *helfer* *schutz* *schütz*`,
  schaden: `*schaden* *schäden* *schäd* *zerstör* *vernicht* *katastroph* *opfer*`,
  'moral-gut': `*moral* *tugend* *anständ* *gerecht*`,
  menge: `*anzahl* *quote* *hunderte* *tausende*`,
  zeit: `*stunde* *minute* *zeiten* *zeitig*`,
  geschichte: `*histor* *geschicht* *mittelalter* *jahrhundert* *römisch* *kolonial* *kaiser*`,
  drohung: `*drohung* *erpress*`,
  ostwest: `*ostdeutsch* *westdeutsch*`,
  europa: `*brüssel* *europa* *eurozone*`,
  zugehörigkeit: `
    *gemeinschaft* *ngruppe* *sgruppe* *freundeskreis* *sverein* *gesellschaft* *mitglied*
    *nachbar* *freund* *anhäng*
  `,
  'plan-vorhaben': `*saktion* *projekt* *planung* *maßnahm* *konzept* *strateg* *auftrag*`,
  handel: `*verkauf* *einkauf* *händler* *produkt* *werbung* *verbrauch* *konsum*`,
  'lage-zustand': `*situation* *zustand* *zuständ* *bedingung* *system* *struktur*`,
};

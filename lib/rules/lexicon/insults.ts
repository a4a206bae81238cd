import { words } from './word-list';

/**
 * Insults by how little room they leave. All lists are the project's own work; entries are word
 * patterns (see README.md). Words for whole groups stand in hatred.ts.
 */

/** Formal insults: said of a person they degrade, whatever the dispute is about. */
export const gravest = words(`
  asshole* cunt cunts arschkopf* arschloech* drecksgesindel* dreckshaufen* dreckloch* drecksbande* drecksbrut* drecksfresse* dreckfressen* scheißdreck* stückscheiße* kackarsch* kackspast* hurenpack* hurenfotze* vollwichser*
  arschnase* arschbacke* arschfotze* arschgesichter* arschloecherin* ficksau* fickarsch* hirnfick* wichsfresse* wichsvorlage* judenfotze* saftarsch* saftsau* scheißvieh* scheißhure*
  arschloch arschlöcher* arschlocher* arschlochs arschgeige* arschgesicht* arschkriecher* arschkrampe* arschficker*
  arschlecker* arschmade* drecksarsch* vollarsch* fettarsch* lahmarsch* riesenarschloch* *arschloch *arschlöcher* oberarsch*
  hurensohn* hurensöhn* hurentochter* hurenkind* hurenbock* hurensöne hurnsohn* huso husos huan hurn hure huren nutte
  nutten nuttenkind* nuttensohn* dreckshure* drecksnutte* crackhure* crackhuren schlampe schlampen dreckschlampe*
  drecksschlampe* dorfschlampe* flittchen drecksfotze* fotze fotzen fotzn fotzengesicht* fotzenknecht* fotzenkopf*
  hackfotze* *fotze votze votzen wichser wichsern wichsers wixer wixxer wixern wichsgesicht* wichskopf* wixa
  dreckswichser* spermaschlucker* motherfucker* mutterficker* muddaficker* hundeficker* ziegenficker* kinderficker*
  schafficker* fickfehler* fickfresse* fickgesicht* fickschnitzel* fuckface* fickdich missgeburt* mißgeburt*
  misgeburt* bastard bastarde bastarden bastards drecksbastard* bastart* drecksau drecksäue* drecksaue dreckssau*
  drecksack* drecksäck* dreckskerl* dreckschwein* drecksschwein* dreckstück* dreckstyp* drecksvieh* drecksweib*
  schwuchtel* schwulette* arschpirat* kampflesbe* spast spasti spasten spastis spasst spacko* spacken spacko spako
  vollspast* vollspasti* mongo mongos mongoloid* krüppel krüppeln hohlbratze* dummfick* dummbratze* dummbatz*
  scheisskerl* scheißkerl* scheißhaufen* scheißtyp* scheißweib* scheißpack* scheißbulle* scheißbullen* kackbratze*
  scheißfresse* scheissgesicht* kackvogel* kackvögel* kackstelze* pissnelke* pisser pissern pissbirne* pissflitsche*
  pisskopf* stinkfotze* miststück* mistkerl* mistsau* mistvieh* dummsau* schweinebacke* schweinepriester*
  schweinesohn* sauhund* kameltreiber* abschaum* untermensch* judensau* gossenkind* opfermutter hackfresse*
  kackfresse* arschfresse* fratzengeburt* hässlette* fettsau* fettbacke* speckbarbie sackgesicht* schwanzlutscher*
  schwanzgesicht* sackratte* eierloser* pimmelkopf* pimmelgesicht* pimmelberger* nazisau* nazischwein* nazihure*
  judenschwein* bullenschwein* bullensau* ficker
`);

/** Abusive words for a person; hard in a direct address, coarse polemic without one. */
export const abusive = words(`
  idoit idoiten idito iditen mannweib* dumpfbratze* dumpfbacken hohlbacke* vollklops* matschbirne* hirntote* hirntoter* vollspacken halbhirn* hirnlose* hirnloser* dummschwatz* spackos
  vollhorst* vollhorscht dummtrulla* blitzbirne* dumpfhirn* dumpfhirne* spatzengehirn* psychopathin* blödie blödies volkspfosten* vollkasper* volldussel* oberdepp* obertrottel*
  dummdödel* dumpfnazi* dumpfnazis gehirnakrobaten nulltipper* nullchecker* schmierfink* schmierlappen* hackfressig* deppenverein* dummvolk* dümmling* einfaltspinsel* hohlkörper* hornvieh*
  labersack* laberkopf* lahmarsch* lügenbold* schnösel* schwätzerin* sabbelkopf* schreihals* sesselpuper* spießer* stänkerer* strolch* verblödete* vollblutidiot* vollgestörte* wicht wichte zottel*
  idiot idioten idiotin idiotinnen *idiot *idioten idiotenhaufen* idiotentruppe* idiotenpack* idiotenverein* depp
  deppen deppenhaufen* depperl dorfdepp* trottel trotteln trotteligen dorftrottel* obertrottel* dödel dödels
  dummkopf* dummköpf* dumpfbirne* doofkopf* doofmann* doofnase* blödmann* blödmänner* blödian* blödföhn blödarsch*
  blödkopp schwachmat* hornochse* schafskopf* schafsköpf* dumpfling* honk honks spinner spinnern spinners spinnerin*
  gestörter verrückter bekloppter bekloppte bekloppten behämmert* bescheuerter bescheuerte beknackter gehirnakrobat*
  flachpfeife* flachzange* knallkopf* knallköpf* knalltüte* knallcharge* dumpfschädel* holzkopf* holzköpf* strohkopf*
  strohdumm* schafhirn* spatzenhirn* erbsenhirn* kleinhirn* vogelhirn* affenarsch* affenhirn* penner pennern penners
  pennerin* penna asozialer asoziale asozialen asoziales asi asis asoziala suffkopf* suffkopp* junkie junkies
  schweinen rattenpack* rattenfänger* parasit* schmarotzer* kotzbrocken* ekelpaket* widerling* schleimer*
  schleimscheißer* klugscheißer* korinthenkacker* erbsenzähler* hosenscheißer* angsthase* feigling* memme memmen
  waschlappen schlappschwanz* weichei* weicheier* warmduscher* muttersöhnchen* lusche luschen versager vollversager*
  nichtsnutz* taugenichts* nullnummer* halunke* schuft schurke* schwerverbrecher* kinderschänder* pädo pädos
  perverser perverse perversling* lustmolch* triebtäter* schreckschraube* tussi tussis tusse schabracke*
  vogelscheuche* schickse* weibsstück* weibsbild* trulla fettmade fettarschig* hackfressen* missgebildet* milchbubi*
  bubi rotzlöffel* rotznase* rotzgöre* rüpel proll prolls proleten prolet bauerntrampel* trampel tölpel lachnummer*
  lachfigur* pappnase* pappnasen dorfnazi* naziopa* nazibraut* kommunistensau* kanake kanaken kanacke* heulsuse*
  jammerlappen* wichtigtuer* angeber* großmaul* großmäul* maulheld* schwätzer* labertasche* laberbacke*
  quasselstrippe* arschkrampen dummchen dummerchen dulli dullis vollkoffer* grattler deppert* dödl wappler* beidl
  oaschloch* oasch gfrast gsindl* trottl wixxa sautrampel* dumpfnase* klappspaten* klapskalli vollpfost* pfeifenkopf*
  pfeifenheini* heini heinis fuzzi fuzzis vollnuss bitch bitches schnepfe fucker fuckers dreckspack* saudreck transe
  transen tunte tunten pussys behindi* schwachkopf* schwachköpf* vollidiot* vollhonk* vollpfosten* volldepp*
  volltrottel* vollasi* hirnamputiert* hirnlos* hirnbefreit* gehirnamputiert* gehirnlos* hirni hirnis hohlkopf*
  hohlköpf* hohlbirne* hohlfritte* dumpfbacke* dummschwätzer* dummschwaller* dummbeutel* stinktier* stinkstiefel*
  schweinehund* saubande* sautrottel* rindvieh* hornochs* gesocks* gesindel* lumpenpack* saupack* mistpack*
  lumpengesindel* asso assos assi assis assipack* asipack* asozialenpack* backpfeifengesicht* ohrfeigengesicht*
  fettsack* fettsäck* fettwanst* fettmops* fettklops* fettkloß eierkopf* zeckenpack* linkszecke* linksfaschist*
`);

/** Insults only when somebody is addressed: animals, things, words with a harmless use. */
export const ambiguous = words(`
  sack säcke stück schweinebacke troll trolle knallfrosch* wurst würstchen pflaume tomate mülleimer* unkraut* horst nase birne otto lulli larry tropf wurm würmer schlange aasgeier* geier brut
  esel rindviecher kamel ochse hammel affe affen schimpanse* pavian* gorilla* schwein schweine sau säue ferkel ratte
  ratten hund hunde köter made maden zecke zecken wanze wanzen ratz vieh viehzeug pack pöbel mob opfer lappen lauch
  lauchs niete hexe hexen ziege kuh gans furie fregatte fratze fresse visage zwerg gnom bengel koffer keks sepp
  seppel toastbrot pfeife pfeifen pfosten kasper kasperl kasperle clown clowns witzfigur* dumme dummer blöder blöde
  doofer zicke zicken irrer irre irren ekel lump lumpen dusel hansel flegel säufer alkoholiker* kiffer versoffen*
  verbrecher* ungeziefer* luser göre loser losern kläffer wahnsinnige* gestörte gestörten pädophil* frettchen walross
  hiasl dreckshund* nazi nazis faschist* fascho faschos psycho psychos psychopath* hampelmann* hampelmänner*
  hanswurst* hinterwäldler* gauner gaunern ganove* emanze emanzen schwachsinnige* geisteskrank* geistesgestört*
`);

/** Judgements of what somebody does; towards those in office they are criticism. */
export const harsh = words(`
  versager versagern lügner lügnern lügnerin lügenbaron* heuchler heuchlern heuchlerin* scheinheilig* betrüger* abzocker*
  dilettant* stümper* pfuscher* nichtskönner* unfähig* inkompetent* korrupt* verlogen* schwachsinn* blödsinn* schwätzer
  clown clowns clownverein* witzfigur* lachnummer* kasperletheater* kasperltheater* marionette* hampelmann* sesselfurzer*
  sesselpupser* schnarchnase* schlafmütze* schlafmützen bürokrat* paragraphenreiter* wichtigtuer* kriecher mitläufer*
  träumer ideologe* ideologen traumtänzer* blender blendern raffke* raffzahn* bonze bonzen abnicker* jasager* schlafschaf*
  schafe herdentier* systemling* gutmensch* bahnhofsklatscher* wutbürger* ignorant* egoist* faulpelz* faulenzer* dummschwatz*
`);

/** Adjectives that degrade when they are said to somebody's face. */
export const belittling = words(`
  dumm dümmer dumme dummer dummen dümmste* saudumm* strunzdumm* stockdumm* strohdumm* dummdreist* blöd blöde blöder blöden doof doofe
  doofer saublöd* hohl hirnlos* hirnverbrannt* hirnrissig* hirntot* bescheuert* bekloppt* beknackt* beschränkt* behindert*
  minderbemittelt* unterbelichtet* zurückgeblieben* geistesgestört* geisteskrank* gestört* irre wahnsinnig verrückt
  verblödet* verstrahlt* armselig* erbärmlich* jämmerlich* peinlich lächerlich* ekelhaft* ekelig* eklig* widerlich* widerwärtig*
  abartig* pervers* asozial* primitiv* niveaulos* charakterlos* ehrlos* feige hässlich* fett fette fetter fettes
  versifft* verkommen* dreckig* dreckige* verlaust* stinkend* stinkig* mies miese fies hinterhältig* verlogen* abgehoben*
`);

/** Pictures in place of the word: an insult only when somebody is addressed. */
export const insultingEmoji = words(`🤡 🐷 🐖 🐽 🐗 🐀 🐁 🐒 🐵 🦍 🐍 🐑 🐮 🐄 🐐 🪳 🪱 💩 🫏`);

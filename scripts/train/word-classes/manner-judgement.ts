import type { WordClasses } from './word-class';

/** Judging right and wrong, good and bad, fit and unfit. */
export const mannerJudgementClasses: WordClasses = {
  'moral-gut': `
    moral* ethik* ethisch* anstand* anständig* ehrlich* aufrichtig* ehre ehrenhaft* ehrenwert*
    ehrenmann* integer integrität* integre gerecht gerechte gerechter gerechtigkeit* fair faire
    fairer fairness* gewissenhaft* verantwort* pflichtbewusst* pflichtgefühl* zuverlässig*
    verlässlich* treue loyal* mut mutig* tapfer* courage zivilcourage* rückgrat* charakter
    charakterstark* charakterstärke* vorbild* respekt* achtung menschenwürde* würdevoll* toleran*
    weltoffen* offenheit* hilfsbereit* nächstenliebe* menschlich* human* solidar* gemeinwohl*
    gemeinsinn* rücksicht* bescheiden* demut selbstlos* uneigennütz* großmut* großzügig* gütig* güte
    barmherzig* vertrauenswürdig* glaubwürdig* wahrhaftig* wahrheitslieb* tugend* grundwerte*
    wertvoll* frieden friedlich* friedfertig* gewaltfrei* gleichberecht* gleichheit* menschenrecht*
    rechtschaffen* redlich* fleiß* unschuldig* unschuld heldenhaft* gutherzig* anerkennenswert*
    lobenswert*
  `,
  'moral-schlecht': `
    unmoral* unanständ* unehrlich* unredlich* verlogen* lügt gelogen lügner* heuchler* heuchel*
    scheinheilig* doppelmoral* doppelzüng* falschheit hinterhältig* hinterlistig* hinterfotzig*
    hinterrücks heimtück* feige feigheit feigling* charakterlos* gewissenlos* skrupellos*
    rücksichtslos* verantwortungslos* unverantwortlich* egois* selbstsücht* selbstgefällig*
    selbstherrlich* selbstbereicher* gierig* habgier* geldgier* geldgeil* machtgier* machtgeil*
    profitgier* raffgier* korrupt* bestech* käuflich* vetternwirtschaft* klüngel* seilschaft*
    lobbyist* abzock* betrogen verrat* verräter* schamlos* niederträcht* niedertracht gemein gemeine
    gemeinen gemeiner gemeinheit* bösartig* böse bösen böser boshaft* bosheit* gehässig* hämisch*
    häme schadenfreud* grausam* brutal* unmenschlich* menschenverachtend* menschenfeindlich*
    inhuman* herzlos* kaltherzig* gefühllos* empathielos* gleichgültig* ignorant* ignoranz arrogan*
    überheblich* hochmut* hochnäsig* abgehoben* bevormund* ungerecht* unfair* unrecht* willkür*
    kriminell* illegal* missbrauch* ausnutz* ausbeut* machtmissbrauch* manipul* perfid* respektlos*
    würdelos* undankbar* neid neidisch* missgunst* missgönn* schmarotz* drückeberg* lüge *betrug*
    *betrüg* *verbrech* lügen
  `,
  'güte-hoch': `
    gut gute guten guter gutes besser beste besten bester bestes bestens super toll tolle klasse
    prima spitze top hervorragend* ausgezeichnet* exzellent* erstklassig* hochwertig* qualität*
    qualitativ perfekt* ideal ideale optimal* einwandfrei* tadellos* makellos* fehlerfrei* gelungen*
    gekonnt* professionell* kompetent* kompetenz* sachkund* sachverständ* fachkundig* qualifiz*
    routiniert* gründlich* sorgfält* präzis* zuverlässig* stabil* solide robust* zügig* effizien*
    effektiv* wirksam* nützlich* praktisch* sinnvoll* zweckmäßig* brauchbar* tauglich* geeignet*
    passend* angemessen* vernünftig* ordentlich* sauber saubere gepflegt* schön schöne schönen
    schönes hübsch* attraktiv* modern* zeitgemäß* innovativ* fortschrittlich* kreativ* originell*
    durchdacht* klug kluge verständlich* übersichtlich* bequem* komfortabel* freundlich* nett nette
    hilfsbereit* günstig* preiswert* bezahlbar* lohnend* lohnt lohnenswert* empfehlenswert* lecker*
    köstlich* gesund gesunde wertvoll* fundiert* seriös* sachlich* ausgewogen* informativ*
    interessant* spannend* sehenswert* lesenswert* lehrreich* unterhaltsam* bewährt* vorbildlich*
    vorteil* positiv* überzeugend* leistungsfähig* erfolgreich*
  `,
  'güte-tief': `
    schlecht* mies miserabel* miserabl* mangelhaft* ungenügend* unzureichend* unbefriedigend*
    dürftig* schwach schwache schwachen schwaches armselig* erbärmlich* jämmerlich* kläglich*
    katastroph* desaströs* desaster* grauenhaft* furchtbar* schrecklich* fürchterlich* entsetzlich*
    grottig* grottenschlecht* unterirdisch* niveaulos* minderwert* zweitklassig* drittklassig*
    schrott* murks* pfusch* gepfuscht stümper* dilettant* laienhaft* amateurhaft* unprofessionell*
    inkompeten* unfähig* überfordert* ungeeignet* untauglich* unbrauchbar* nutzlos* unnütz* sinnlos*
    sinnfrei* überflüssig* unnötig* wertlos* wirkungslos* ineffizien* ineffektiv* kontraproduktiv*
    schädlich* nachteil* negativ* fehlerhaft* falsch falsche defekt* kaputt* marode* baufällig*
    heruntergekomm* verwahrlost* ungepflegt* verdreckt* dreckig* hässlich* veraltet* rückständig*
    altmodisch* verstaubt* langsam* lahm* umständlich* kompliziert* bürokratisch* unübersichtlich*
    unverständlich* unklar* chaotisch* chaos durcheinander planlos* kopflos* konzeptlos*
    unausgegoren* halbgar* unausgereift* oberflächlich* einseitig* tendenziös* unseriös* langweil*
    geschmacklos* ungenießbar* überteuert* unbezahlbar* wucher* ungesund* versag* gescheitert
    scheitern* scheitert fehlschlag* fiasko* debakel* flop* blamage* armutszeugnis* trauerspiel*
    problematisch* missstand* missstände* misswirtschaft* enttäuschend* peinlich* lächerlich* miese
    miesen mieser
  `,
  unverstand: `
    dumm dumme dummen dummer dummes dümmer dümmste dümmsten dümmlich* dummheit* blöd blöde blöden
    blöder blödes blödheit* blödsinn* doof doofe doofen schwachsinn* unsinn* unfug* quatsch* stuss*
    schmarrn schmarren humbug* mumpitz* nonsens* bullshit* dünnschiss* dünnpfiff* geschwafel*
    schwafel* geschwätz* schwätz* gelaber* gequatsche geschwurbel* schwurbel* gefasel* fasel*
    gesülze* gesülz geblubber* blabla* phrasendresch* worthülse* floskel* hohlköpf* naiv* blauäugig*
    weltfremd* realitätsfern* realitätsfremd* realitätsverlust* verblend* verbohrt* borniert*
    engstirnig* beschränkt* begriffsstutzig* einfältig* ungebildet* unwissen* ahnungslos* unbedarft*
    uninformiert* bildungsfern* leichtgläubig* gutgläubig* verblöd* verdumm* volksverdumm* irrsinn*
    wahnsinn* verrückt* bekloppt* bescheuert* beknackt* behämmert* plemplem balla gaga meschugge
    durchgeknallt* hirnlos* hirnrissig* hirnverbrannt* gehirngewasch* gehirnwäsche* gehirnamput*
    absurd* grotesk* aberwitz* lächerlich* albern* kindisch* unlogisch* unvernünft* unvernunft*
    unüberlegt* kurzsicht* denkfaul* denkfehler* gedankenlos* logikfehler* iq verstandlos* grips
    spatzenhirn* erbsenhirn* scheuklappen* tellerrand* analphabet* schulabbrecher*
  `,
  schaden: `
    schaden schäden schadet schadete geschadet schädlich* schädig* geschädigt* beschädig* zerstör*
    ruinier* ruin ruinös* kaputt* vernicht* verwüst* verheer* katastroph* kollaps* kollabier*
    zusammenbruch* zusammenbrech* zusammengebroch* untergang* untergehen niedergang* verfall*
    verfällt absturz* abstieg* verelend* verarm* notlage* elend* verletzt* verletzung* unfall
    unfälle unglück* gefahr* gefährd* gefährlich* bedrohung* bedroht risiko risiken verlust*
    verlier* verloren pleite* insolvenz* bankrott* schulden* verschuld* verschwend* verpulver*
    verprass* verbrannt* vergeud* rausgeschmissen* rauswurf* missbrauch* misswirtschaft*
    missmanagement* versag* staatsversagen* behördenversagen* systemversagen* belast* überlast*
    überforder* knappheit* engpass* engpässe ausfall ausfälle ausgefallen stillstand* blockade*
    chaos chaotisch* eskal* gespalten hetze hetzen* hetzt gewalttät* terror* angriff* angegriffen
    überfall* diebstahl* betrug* vergift* verseuch* verschmutz* vermüll* krankheit* seuche* tödlich*
    spaltet spalten spaltung* spalter* *krise*
  `,
  nutzen: `
    hilft helfen geholfen hilfe hilfen hilfreich* nutzen nutzt nützt nützlich* vorteil* profitier*
    gewinn gewinne gewinnt gewinnen erfolgreich* verbesser* förder* gefördert entlast* erleichter*
    vereinfach* sicherheit* sichern gesichert schutz schützt schützen geschützt rettet retten
    gerettet rettung* heilung* geheilt gesund stärkt stärkung* aufbauen aufgebaut ausbau* ausgebaut
    erneuer* sanier* modernis* wachstum* aufschwung* fortschritt* wohlstand* lebensqualität*
    lebensstandard* gerechtigkeit* chance chancen chancengleich* möglichkeit* ermöglich*
    arbeitsplätze einnahmen einsparung* einsparen eingespart sparen gespart lohnt lohnend* rentabel*
    wirtschaftlich* effizien* wirksam* wirkt gelingt gelungen geschafft erreicht erreichen gelöst
    lösung* errungenschaft* beitragen bereicher* gemeinschaft* zusammenhalt* nachhaltig*
    zukunftsfähig* zukunftssicher* unabhängig* klimafreundlich* umweltfreundlich*
    familienfreundlich* bürgernah* barrierefrei* heilt stärken wächst gewachsen erfolg erfolge
  `,
};

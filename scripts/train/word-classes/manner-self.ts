import type { WordClasses } from './word-class';

/** People speaking of themselves, and the verbs by which they say, think, feel and want. */
export const mannerSelfClasses: WordClasses = {
  'ich-wir': `
    ich mich mir mein meine meinen meinem meiner meines meins meinerseits meinetwegen meinesgleichen
    wir uns unser unsere unseren unserem unserer unseres unsre unsren unsrer unserm unsern unsereins
    unsereiner unserseits habe hab weiß denke glaube finde hoffe wünsche freue fühle kenne sehe höre
    lese schreibe sage frage gehe komme fahre lebe wohne arbeite bekomme kriege nehme gebe mache
    stehe sitze liege bleibe kaufe zahle bezahle trinke schlafe warte brauche verstehe vermisse
    erinnere erlebe erwarte hasse verzichte wähle ick icke ech mia
  `,
  erfahrung: `
    erfahrung* erfahren erfuhr erlebt erlebe erleben erlebte erlebnis* miterlebt mitbekommen
    mitgekriegt mitgemacht selbst selber persönlich* eigene eigenen eigener eigenem eigenes hautnah
    damals früher kindheit aufgewachsen großgeworden aufwuchs musste durfte bekam ging fuhr
    gearbeitet arbeitete gelebt lebte gewohnt wohnte gelernt lernte studiert gefahren gegangen
    gereist besucht kennengelernt gesprochen erzählt erzählte erzählung* berichtet anekdote* jahren
    jahrelang* jahrzehntelang* monatelang* wochenlang* neulich kürzlich letztens vorgestern
    beruflich* alltag* arbeitsalltag* kollegen kollegin kollege bekannte bekannten bekannter freund
    freundin freunde freunden nachbar nachbarin nachbarn umfeld umkreis freundeskreis*
    bekanntenkreis* betroffen betroffene angehörige* erkrankt operiert geimpft infiziert überstanden
    durchgemacht durchlebt erlitten gelitten überlebt verstorben gestorben gepflegt betreut
    gekündigt arbeitslos rentnerin alleinerziehend* krankenschwester erzieherin lehrerin pfleger
    selbständig* selbstständig*
  `,
  'eigenes-leben': `
    meinen meinem meiner meines meins unser unsere unseren unserem unserer unsre ehemann ehefrau
    lebensgefährt* lebenspartner* partner partnerin freund freundin verlobt* kind kinder kindern
    sohn söhne tochter töchter enkel* baby mutter mama vater papa eltern großeltern oma opa omi opi
    bruder schwester geschwister tante onkel cousin cousine nichten neffe neffen schwiegermutter*
    schwiegervater* schwiegereltern schwager schwägerin nachbar nachbarin nachbarn chef chefin
    kollege kollegin kollegen kolleginnen verwandte verwandten familie haushalt zuhause daheim
    wohnung heimatstadt* heimatort* job firma arbeitsplatz arbeitsstelle feierabend urlaub
    wochenende geburtstag* hochzeit* beerdigung* begräbnis* ausbildung gehalt fahrrad katze
    haustier* gesundheit krankheit diagnose operation therapie krankenhaus arzt hausarzt ärztin
    jahrgang geboren lebensjahr* alltag frühstück* mittagessen abendessen einkaufen einkauf
    spazieren spaziergang* hobby ehrenamt* umzug schwanger* alleinerziehend* geschieden verheiratet
    verwitwet ledig witwe witwer single
  `,
  sagen: `
    sag sage sagen sagt sagst sagte sagten gesagt rede reden redet redest redete geredet spreche
    sprechen spricht sprichst sprach sprachen gesprochen erzähl* schreib schreibe schreiben schreibt
    schreibst schrieb schrieben geschrieben äußer* geäußert behaupt* erwähn* nennt nannte genannt
    bezeichn* erklär* erläuter* berichte* beschreib* beschrieben schilder* geschildert betont
    betonen betonte meint meinte meinten gemeint geantwortet beantwort* erwider* entgegnet entgegnen
    gefragt nachfrag* bemerk* anmerk* angemerkt ergänz* mitteil* mitgeteilt informier* verkünd*
    ankünd* angekündigt verspricht versprochen zugegeben zugibt gestehen gesteht gestand eingestand*
    leugn* geleugnet bestreit* bestritten diskutier* disskutier* argumentier* plauder* quatsch*
    quassel* laber* schwafel* schwadronier* schwätz* tratsch* plapper* brabbel* stammel* brüll*
    gebrüllt schreien schreit schrie geschrien rufe rufen ruft rief riefen gerufen flüster* mecker*
    nörgel* schimpf* kritisier* lobt lobte loben gelobt zitier* wiederhol* unterbrech* unterbricht
    unterbrochen worte worten wörter aussage aussagen sätze formulier* ausdrück* ausgedrückt
    ausdruck nachplapper* nachred* dazwischenred* kommentier* antwort antworten antwortet antwortete
    frage fragen fragt fragte nennen zugeben zugebe
  `,
  denken: `
    denk denke denken denkt denkst dachte dachten gedacht nachdenk* nachgedacht überdenk* bedenk*
    mitdenk* umdenken ausdenken glaub glaube glauben glaubt glaubst glaubte glaubten geglaubt meine
    meinen meinst meint finde findest vermut* schätze schätzen schätzt schätzte annehm* angenommen
    überleg* grübel* begreif* begriffen versteht verstehst verstanden kapier* erkenn* erkannt
    einsehen einsieht eingesehen betracht* beurteil* bewert* einschätz* eingeschätzt vorstell*
    vorgestellt phantasier* fantasier* träum* geträumt erinner* vergisst vergaß merkt gemerkt
    bemerk* meinung meinungen ansicht ansichten auffassung* überzeug* idee ideen gedanke* hirn
    gehirn vernunft* logik intelligen* klüger schlauer gescheit bewusst bewusstsein bewusstlos*
    gewissen einsicht* eindruck eindrücke perspektive* denkweise* denkfehler* denkvermög*
    denkverbot* denkanstoß* denkprozess* reflektier* hinterfrag* analysier* kombinier*
    schlussfolger* zweifel* bezweifel* interpretier* rätsel* wundere wundern wundert gewundert
    vergessen merken merke
  `,
  wissen: `
    weiß weißt wissen wisst wußte wussten gewusst wüsste kenne kennen kennt kennst kannte kannten
    gekannt bekannt unbekannt* kennengelernt kenntnis* lerne lernen lernt lernst lernte gelernt
    dazulern* lernfähig* lernresistent* erfahren erfährt erfuhr ahnung ahnungslos* ahnt ahnen ahnte
    planlos* wissend* unwissen* wissenslücke* vorwissen fachwissen* allgemeinwissen* allwissend*
    besserwiss* klugscheiß* schlaumeier* gebildet* ungebildet* schlau klug unkenntnis* erkenn*
    erkannt begreif* begriffen kapiert kapieren informier* uninformiert* desinformiert info infos
    information* nachlesen nachgelesen nachschlagen nachschauen recherchier* recherche* experte*
    fachmann fachleute kompetenz* inkompeten* ignorant* ignoranz studiert studium lehrbuch*
    beigebracht beibring* bewusst unbewusst* geheimnis* rätsel* aufgeklärt aufklär* unaufgeklärt*
    ungewiss* bildungslücke* naiv* durchblick* überblick* einblick* erleuchtet* schnallen gecheckt
    checkt merkt gemerkt dazugelernt wissenschaft* geheim erinnerlich
  `,
  fühlen: `
    fühl fühle fühlen fühlt fühlst fühlte fühlten gefühl* empfind* empfunden spürt gespürt leide
    leiden leidet leidest litt litten gelitten mitgefühl* mitfühl* mitleid* einfühl* empath*
    emotion* gemüt* stimmung* laune* gelaunt herzens herzlich* seele seelisch* seelen bauch
    bauchgefühl* bauchschmerz* träne* weine weinen weint geweint heulen heult geheult lach lache
    lachen lacht lachte gelacht lächel* grinse* schmunzel* freut genieß* lieben liebt liebst liebte
    geliebt hass hasse hassen hasst hasste gehasst magst mochte vermiss* sehnsucht* erleichter*
    beruhig* beunruhig* nervös* aufgereg* aufreg* angespannt gestresst stresst genervt nerv nervt
    nervig* gelassen* entspann* zufrieden* unzufrieden* glücklich* unglücklich* verletz* gekränkt
    kränk* berühr* gerührt bewegt bewegend* ergriffen erschütter* betroffen* bestürzt* dankbar*
    stolz neidisch* eifersüchtig* enttäusch* überrasch* geschockt sprachlos* fassungslos* erschöpft*
    hilflos* ohnmächtig* ohnmacht überfordert unwohl freude freuen gefreut stress stressig*
    schockier* spüren einsam einsame einsamen einsamkeit*
  `,
  wollen: `
    will willst wollen wollt wollte wollten wolltest gewollt möchte möchten möchtest möchtet lieber
    liebsten wünsch* gewünscht wunsch erwünscht unerwünscht hoffe hoffen hofft hoffte gehofft
    hoffnung* hoffentlich* erhoff* sehne sehnt sehnsucht* traum träume plane planen plant geplant
    vorhaben vorgenommen beabsichtig* absicht* versuch* bemüh* anstreb* angestrebt verlang* fordert
    gefordert bitten bittet gebeten bestehe beharr* entscheid* entschied entschieden entschluss*
    entschlossen* bereit bereitschaft* unwillig* widerwillig* freiwillig* wille willen brauch
    brauche brauchen braucht brauchte gebraucht benötig* interessier* bevorzug* vorzieh* wähle
    wählen weiger* geweigert verweiger* ablehn* abgelehnt verzicht* lust bock erwart* trau traue
    trauen traut wagt wagte gewagt willig willens fordere wagen strebt streben strebe
  `,
};

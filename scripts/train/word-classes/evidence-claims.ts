import type { WordClasses } from './word-class';

/** The forms that claims take: that something is called, exists, happens often, is the most, will come. */
export const evidenceClaimsClasses: WordClasses = {
  definition: `
    bedeutet bedeuten bedeutete bedeutung* heißt heißen hieß hießen nennt nennen nannte genannt
    sogenannt* sog bezeichn* begriff begriffe begriffen begrifflich* definition* definier* versteht
    verstehen wort worte wörter wortes wörtlich* sinngemäß* wortlaut fachbegriff* fachausdruck*
    ausdruck ausdrücke synonym* übersetz* abkürzung* sprich nämlich bzw gilt gelten zählt zählen
    handelt unterscheid* unterschied unterschiede merkmal* kriteri* kennzeich* eigenschaft*
    kategorie* klassifi* typisch* variante* sorte sorten einordn* einstuf* eingestuft zuordn*
    zugeordnet umfasst umfassen beinhalt* besteht bestehen enthält enthalten inhalt inhalte
    wesentlich* prinzip* grundsatz* grundsätze oberbegriff* gleichbedeutend* gleichzusetzen
    gleichsetz* gleichgesetzt namens name namen benannt benenn* fachlich* umgangssprachlich* duden
    lexikon wörterbuch* abgeleitet ableit* lateinisch* griechisch* ursprung* ursprünglich* urspr
    eigentlich* korrekterweise genaugenommen
  `,
  bestand: `
    gibt gibts gab gäbe gegeben existiert existieren existierte existenz existent vorhanden*
    vorkommt vorkommen vorgekommen vorkommnis* besteht bestehen bestände bestehend* befindet
    befinden befand befindlich* liegt liegen lag lagen gelegen steht stehen stand standen herrscht
    herrschen herrschte bleibt bleiben blieb verbleib* übrig fehlt fehlen fehlte fehlend* mangelt
    besitzt besitzen besaß verfügt verfügen verfügbar* enthält enthalten umfasst beträgt betragen
    betrug belief beläuft belaufen kostet kostete wiegt misst dauert dauerte reicht zählt verbrauch*
    produziert liefert liefern geliefert erzeugt stammt stammen stammte gilt galt gelten betrifft
    betreffen betroffen gehört gehören gehörte dient lebt lebten wohnen wohnt arbeiten arbeitet
    beschäftigt verdient verdienen bekommt bekommen erhält erhalten kriegt kriegen bezieht beziehen
    bezogen empfängt zahlt zahlen entspricht entsprechen entsprach ausmacht ausmachen anteil
    nachweisbar* feststellbar* messbar* sichtbar* erkennbar* auftreten auftritt aufgetreten
  `,
  häufigkeit: `
    immer meist meistens meistenteils häufig häufige häufigen häufiger häufigste häufigsten oft
    öfter öfters oftmals mehrfach* mehrmals manchmal mitunter gelegentlich* zuweilen bisweilen
    selten seltener seltenen kaum nie niemals einmal einmalig* zweimal dreimal viermal fünfmal
    zehnmal hundertmal jedesmal jeweils jeweilig* regelmäßig* unregelmäßig* ständig* dauernd
    andauernd fortlaufend* laufend permanent* kontinuierlich* wiederholt* wiederholung* wieder
    erneut nochmals abermals täglich* wöchentlich* monatlich* jährlich* stündlich* alljährlich*
    halbjährlich* vierteljährlich* montags dienstags mittwochs donnerstags freitags samstags
    sonntags morgens abends nachts mittags werktags tagsüber wochentags sommers winters jahrein
    jahraus stets gewöhnlich* üblich* normal normalerweise normalfall regelfall überwiegend*
    vorwiegend mehrheitlich durchschnittlich* generell* grundsätzlich* typischerweise vereinzelt*
    sporadisch* ausnahmsweise zunehmend* vermehrt immerzu ununterbrochen unaufhörlich pausenlos
    fortwährend nonstop dauerhaft* langjährig* jahrelang* gehäuft* massenhaft* flächendeckend*
    routinemäßig* saisonal* wiederkehr*
  `,
  superlativ: `
    größte größten größter größtes höchste höchsten höchster höchstes niedrigste niedrigsten beste
    besten bester bestes schlechteste schlechtesten schlimmste schlimmsten schlimmster schlimmstes
    meiste meisten wenigste wenigsten kleinste kleinsten geringste geringsten stärkste stärksten
    schwächste schwächsten längste längsten kürzeste kürzesten älteste ältesten jüngste jüngsten
    neueste neuesten neuste neusten schnellste schnellsten langsamste langsamsten teuerste teuersten
    billigste billigsten günstigste günstigsten reichste reichsten ärmste ärmsten dümmste dümmsten
    klügste klügsten wichtigste wichtigsten gefährlichste gefährlichsten sicherste sichersten
    sauberste schmutzigste einfachste einfachsten schwerste schwersten härteste härtesten dreckigste
    peinlichste peinlichsten lächerlichste traurigste traurigsten schönste schönsten häufigste
    häufigsten seltenste bekannteste bekanntesten beliebteste unbeliebteste mächtigste mächtigsten
    tödlichste tödlichsten effektivste effektivsten sinnvollste sinnloseste dringendste dringendsten
    erste ersten erster erstes einzige einzigen einziger einziges oberste obersten unterste
    untersten äußerste äußersten maximal* minimal* optimal* rekord* höchstwert* spitzenreiter*
    schlusslicht* weltweit europaweit allergrößt* allerbest* allerletzt* allerwichtigst* allererst*
    weltmeister* champion* unübertroffen* beispiellos* einmalig* nirgends nirgendwo mindeste
    mindesten
  `,
  prognose: `
    wird werden wirst werdet werd wirds werde prognos* vorhersag* vorhersehbar* voraussichtlich*
    voraussag* vorausgesagt absehbar* abzusehen erwart* zukunft zukünftig* künftig* bald demnächst
    später irgendwann nächste nächsten nächster nächstes kommende kommenden kommender kommendes
    übermorgen morgen folgen folgt folgend* droht drohen drohend* bevorsteh* anstehend* anstehen
    ansteht langfristig* mittelfristig* kurzfristig* perspektiv* szenario szenarien entwickl*
    entwickelt trend trends tendenz* hochrechn* wette wetten garantier* verspreche prophez*
    vorahnung* ahnen befürcht* hoffen rechnet geplant plant planen ankünd* angekündigt vorhaben
    generation* nachfahr* enkel* kindeskind* irgendwan eintreten eintritt eintrifft abwarten endet
    enden nimmer baldig* anbahn* vorausschau* vorausdenk* vorbereit*
  `,
  wiedergabe: `
    laut zufolge gemäß angaben aussage aussagen angeblich* sei seien habe solle könne müsse sagt
    sagte sagten gesagt meint meinte behaupt* berichtet berichtete berichten bericht berichte
    gemeldet meldet meldete meldung* schreibt schrieb geschrieben veröffentlich* zitier* zitat
    zitate erklärt erklärte erklärten betont betonte äußerte geäußert erwähnt erwähnte verkündet
    verkündete verlautbar* verlautet bekanntgegeben bekanntgab bekanntgeb* bestätigt bestätigte
    dementier* warf vorgeworfen vorwirft vorwurf vorwürfe beschuldig* kritisiert kritisierte fordert
    forderte warnt warnte verteidigt lobt lobte erzählt erzählte gelesen hörensagen interview*
    pressekonferenz* ansprache* statement* stellungnahme* mitteilung* pressemitteilung* wortlaut
    wörtlich* originalton* originalzitat* sinngemäß* paraphras* wiedergeb* wiedergegeben demnach
    danach wonach offiziell* inoffiziell* nachricht* schlagzeile* quelle quellen insider* informant*
    experten wissenschaftler* forscher* sprecher* behörden ministerium* umfrage* studie studien
    artikel zeitung* sendung beitrag post tweet*
  `,
};

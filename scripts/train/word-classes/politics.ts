import type { WordClasses } from './word-class';

/** Offices, parties, bodies and camps of politics, and what they are called in comments. */
export const politicsClasses: WordClasses = {
  politikamt: `
    kandidatur* kandidier* spitzenkandidat* mps landesvater* innensenator* senator* staatssekretär*
    abgeordnet* parlamentarier* mdb mdbs mdl volksvertret* fraktionschef* fraktionsvorsitz*
    parteichef* parteivorsitz* parteivorstand* generalsekretär* vorsitzender sprecherin*
    pressesprecher* regierungssprecher* landrat* landrätin* landräte stadtrat* stadträt*
    gemeinderat* gemeinderät* kommunalpolitik* dezernent* beigeordnet* kämmerer* diplomat*
    botschafter* lobbyist* beratervertrag* amtszeit* amtsinhaber* amtseid* amtsträger* mandat*
    spitzenpolitik* berufspolitik* oppositionsführ* staatsoberhaupt* staatschef* regierungschef*
    kabinett* staatsmann* staatsmänn* regent* herrscher* machthaber* eliten obrigkeit* funktionär*
    apparatschik* rücktritt* zurücktret* zurückgetreten neubesetz* diäten nebeneinkünft* nebenjob*
    nebenverdienst* aufsichtsrat* jungpolitik* hinterbänkl* kandidat kandidaten kandidatin
    vorsitzende vorsitzenden könig *minister* *politiker* *kanzler* *präsident* *bürgermeister*
  `,
  regierung: `
    regiert regierte ampelkoalition* groko grokos koalition* schwarzgrün* schwarzrot* rotgrün*
    rotrotgrün* rrg schwarzgelb* deutschlandkoalition oppositionell* bundestag* bundesrat* landtag*
    abgeordnetenhaus* bürgerschaft* senats parlament* nationalrat* fraktion* plenum* ausschuss*
    ausschüsse* untersuchungsausschuss* enquete kabinett* ministerium* ministerien kanzleramt*
    bundeskanzleramt* verfassungsschutz* bundesverfassungsgericht* mpk föderalismus* hauptstadt*
    brüssel staates staatlich* vaterstaat obrigkeitsstaat* politikbetrieb gesetzentwurf* gesetzgeb*
    gesetzespaket* beschließ* beschlossen beschluss* beschlüsse verabschied* abstimmung* abgestimmt
    haushaltsdebatt* nachtragshaushalt* sondersitzung* sitzungen vertrauensfrage* misstrauensvotum*
    neuwahl* legislatur* opposition bürokratie* reformstau* wahlversprech* sondier* ampelaus
    zweidrittelmehrheit* brandmauer* gemeinderat* kreistag* bezirkstag* bundesversammlung*
    kanzlerschaft* regieren regierst ampel bundeskabinett* reformen sitzung staatshaushalt*
    *regierung*
  `,
  partei: `
    cdu csu cduler csuler christdemokrat* christsozial* spd spdler sozi sozis sozialdemokrat* jusos
    juso grüne grüner grünen* fundi realo realos fdp fdpler liberale liberalen liberaler
    freidemokrat* afd* noafd linke linksfraktion* pds sed wasg bsw wähler freiewähler npd dvu
    republikaner diebasis werteunion bündnisdeutschland mlpd dkp kpd ödp ssw övp spö fpö neos kpö
    bzö svp glp cvp republikanern tories labour rassemblement fidesz syriza podemos akp chp hdp lega
    fratelli jungliberale julis linksjugend identitäre* pegida legida pegidist* querdenker*
    reichsbürger* antifa genosse genossen genossin wahlprogramm* mitgliedschaft* wählerschaft*
    sympathisant* stammwähl* ortsverein* kreisverband* landesverband* bundesvorstand* rechtspopul*
    linkspopul* umfaller* mitglied mitglieder *partei* union
  `,
  lager: `
    linke linken linker rechtsaußen linksaußen linksradikal* linksextrem* rechtsextrem*
    rechtsradikal* linksgrün* linksversifft* rotgrün* grünlinks* rechtspopul* linkspopul* nazi nazis
    neonazi* nazikeule* antifa sozialis* kommunis* marxis* leninis* maois* stalinis* bolschewi*
    trotzkis* anarchis* kapitalis* neoliberal* liberale liberalis* konservativ* wertkonservativ*
    erzkonservativ* reaktionär* progressiv* fortschrittlich* bürgerlich* spießbürger* gutmensch*
    wutbürger* querdenk* schwurbler* verschwörungstheoret* verschwörungsideolog* aluhut* aluhüte
    covidiot* schlafschaf* systemling* patriotis* nationalis* nationale nationalen völkisch*
    identitär* reichsbürger* pegida* globalist* transatlant* putinversteher* russlandversteher*
    friedenstaub* pazifist* bellizist* ökologist* ökos öko umweltaktivist* aktivist* klimaleugner*
    klimakleber* extremis* ideolog* gesinnungs* linksliberal* sozialliberal* nationalkonservativ*
    rotfront zecke zecken fascho faschos altlinke* salonlinke* rechtsruck* linksruck* linksdrall
    hufeisen* lagerdenken* rechtsstaatlich* libertär* staatsgläubig* obrigkeitshörig* systemtreu*
    regierungstreu* oppositionell* dissident* widerständ* bürgerrechtler* patriot patrioten radikal
    radikale radikalen *faschis* *populis* links rechts rechte rechten linkes
  `,
};

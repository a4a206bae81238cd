import type { WordClasses } from './word-class';

/** Words with which people reason: what joins claims, reasons, conditions and limits. */
export const argumentClasses: WordClasses = {
  grund: `
    weil weils deshalb deswegen daher darum folglich somit demnach demzufolge infolgedessen infolge
    folgedessen aufgrund wegen zumal nämlich nähmlich insofern insoweit mithin sodass dadurch
    hierdurch wodurch weshalb weswegen hierfür ergo sprich mangels dank angesichts anlässlich
    dementsprechend demgemäß begründ* unbegründ* grund gründe gründen grundes grunde beweggr*
    hintergrund hintergründ* ursach* verursach* auslöser* auslösen auslöst ausgelöst anlass anlässe
    motiv motive motiven veranlass* folge folgen folgt folgende folgenden folgendes schlussfolger*
    fazit konsequenz* konsequent logisch logische logischen logischer logischerweise logik
    unlogisch* kausal* zusammenhang zusammenhänge zusammenhängen zusammenhängt bedingt ergibt
    ergeben ergab resultier* beruht beruhen basiert basieren rührt meinetwegen deinetwegen
    seinetwegen ihretwegen unseretwegen dessentwegen deretwegen halber seitens mittels vermöge
    deswegn deshlab weill wegn zurückzuführen zurückführen bewirk* erklärt erklären erklärung
    erklärungen erklärbar verständlich* nachvollzieh* hergeleitet herleit*
  `,
  gegensatz: `
    aber jedoch doch sondern allerdings dennoch trotzdem trotz obwohl obgleich obschon wenngleich
    wennschon zwar hingegen dagegen wohingegen während andererseits anderseits einerseits
    andrerseits nichtsdestotrotz nichtsdestoweniger gleichwohl indes indessen immerhin vielmehr
    stattdessen anstatt statt anstelle ungeachtet gegensatz gegensätz* umgekehrt* kontrast*
    gegenteil* entgegengesetzt* wiederum anderenfalls andernfalls ansonsten bloß lediglich freilich
    gewiss einwand einwände einwenden einzuwenden gegenargument* kehrseite* abgesehen trozdem obwol
    alerdings dennnoch zweischneidig* paradox* konträr* diskrepanz* kontra contra pro versus vs
    widersprüchlich* inkonsequent* zwiespalt zwiespältig* ambivalen* zweiseitig nachteil* vorteil*
    schattenseite* einschränk* höchstens wenigstens zumindest mindestens wennauch selbstwenn
    nebenwirkung* demgegenüber abwohl einesteils andernteils gegensteuer* missverhältnis*
    gegenbeispiel* gegenprob* gegenposition* gegenmeinung* gegenrede* gegenseite*
  `,
  bedingung: `
    wenn wenns falls sofern soweit solange sobald ob gesetzt vorausgesetzt voraussetz* bedingung*
    bedingt unterstellt angenommen annahme annahmen annehmen eventualität* andernfalls würde würdet
    wäre wären wärst wärest wäret hätte hätten hättest hättet könnte könnten müsste müssten sollte
    sollten solltet dürfte dürften käme kämen ginge gingen gäbe gäben gäb bräuchte bräuchten brächte
    bliebe blieben ließe ließen stünde stünden wüsste wüssten fände fänden hieße täte täten hielte
    nähme nähmen sähe sähen gälte abhäng* unabhängig* fällen szenario szenarien theorie hypothe*
    möglicherweise möglich möglichkeit* eventuell gegebenenfalls ggf notfalls nötigenfalls
    bestenfalls schlimmstenfalls erforderlichenfalls jedenfalls keinesfalls allenfalls wär wärs hätt
    könnt wärn hättn müsst dürft sollt wennste wennde wenner wennse umständen
  `,
  vergleich: `
    als wie vergleich vergleiche vergleichen vergleicht vergleichbar* unvergleich* verglichen
    vergleichsweise verhältnis verhältnisse verhältnismäßig* relativ relation relationen genauso
    ebenso ebensowenig genausowenig genausoviel ebenfalls gleich gleiche gleichen gleicher gleiches
    gleichermaßen gleichwertig* identisch* ähnlich ähnliche ähnlichen ähnliches ähnlichkeit*
    unterschied unterschiede unterschieden unterscheid* unterschiedlich* verschieden verschiedene
    verschiedenen anderswo woanders mehr weniger besser schlechter größer kleiner höher niedriger
    schneller langsamer teurer billiger günstiger stärker schwächer länger kürzer häufiger seltener
    früher später älter jünger öfter lieber schlimmer leichter schwerer härter einfacher sicherer
    gefährlicher reicher ärmer weiter näher tiefer dümmer klüger schlauer wichtiger sinnvoller
    effektiver effizienter tödlicher harmloser meisten meiste wenigsten größte größten größter
    höchste höchsten beste besten bester schlimmste schlimmsten schlechteste schlechtesten
    wichtigste wichtigsten teuerste teuersten niedrigste niedrigsten geringste geringsten ärmsten
    reichsten stärksten schwächsten sozusagen quasi gleichsam analog analogie* parallele* pendant
    gegenstück gegenüberstell* maßstab maßstäbe doppelt dreifach* vierfach* zehnfach* hundertfach*
    doppelte dasselbe dieselbe dieselben derselbe desto umso sowohl durchschnittlich*
    überdurchschnittlich* unterdurchschnittlich* überproportional*
  `,
  ausnahme: `
    außer ausgenommen ausnahm* abgesehen einzig einziger einzige einzigen einziges alleinig*
    ausschließlich* lediglich bloß nur wenige wenigen einige einigen einiger einiges manche mancher
    manchen manches manchmal teilweise teils teil teile größtenteils mehrheitlich überwiegend*
    weitgehend* meist meistens meistenteils zumeist hauptsächlich* vorwiegend vornehmlich
    insbesondere speziell speziellen spezielle bestimmte bestimmten bestimmter gewisse gewissen
    gewisser einzelfall einzelfälle einzelfällen einzelne einzelnen einzelner vereinzelt* selten
    seltenen gelegentlich* sonderfall sonderfälle sonderregel* ausreißer pauschal pauschale
    pauschalen differenzier* undifferenziert* unterscheiden einschränk* eingeschränkt
    uneingeschränkt* begrenz* unbegrenz* bedingt vorbehalt* ohne exklusive nebst abzüglich minus
    halbwegs einigermaßen größtenteil mehrzahl minderheit minderheiten bruchteil* ausgeschlossen
    sondergenehmigung* zumindest wenigstens immerhin gegenausnahme* härtefall härtefälle
  `,
  gliederung: `
    erstens zweitens drittens viertens fünftens erst zuerst zunächst anschließend danach dann
    außerdem zudem darüber hinaus ferner weiterhin weiters desweiteren weiteren überdies obendrein
    zusätzlich* ebenfalls ebenso auch sowie sowohl weder entweder oder beziehungsweise bzw
    beispielsweise beispiel beispiele beispielen beispielhaft bsp zb etwa insbesondere insbes allem
    va übrigens nebenbei apropos btw ps nachtrag ergänz* anmerk* hinweis* hinzu hinzufüg* hinzukommt
    schließlich letztlich letztendlich letzten endes zuletzt zusammenfass* zusammengefasst fazit
    kurzum kurz insgesamt summa summarum grundsätzlich* prinzipiell* generell* allgemein* apropo
    nämlich sprich dh genauer genauergesagt anders ausgedrückt betrifft betreffend bezüglich bzgl
    hinsichtlich diesbezüglich bezug bezogen bezugnehmend betreff thema themen themas aspekt* punkt
    punkte punkten hinblick einerseits andererseits hierzu hierbei wobei wozu wovon davon daran
    darauf darin dazu hierauf dahingehend inwiefern inwieweit abgesehen gar geschweige sogar selbst
    zumal eigentlich jedenfalls jedoch sodann hernach nun also erste vorab vorweg eingangs
  `,
  zweck: `
    damit zwecks zweck zwecke zweckmäßig* zweckdien* ziel ziele zielen zieles zielführend*
    zielgerichtet* zielsetzung* absicht absichten absichtlich* beabsichtig* bezweck* dient dienen
    diente dienlich sinn sinne sinnvoll* sinnlos* sinnfrei* unsinnig* nutzen nutzt nützt nützen
    nützlich* nutzlos* unnütz* wirksam* unwirksam* wirkung wirkungen wirkungslos* wirkungsvoll*
    effekt effekte effekten effektiv* ineffektiv* effizien* ineffizien* ergebnis* erfolg erfolge
    erfolgreich* erfolglos* erreich* bewirk* ermöglich* gelingen gelingt gelungen umsetz* umgesetzt
    machbar* realisier* realistisch* unrealistisch* praktikabel praktikabl* maßnahme* mittel pläne
    plänen planung* planen plant geplant vorhab* strategie* konzept* programm* projekt* initiative*
    zugunsten aufgabe aufgaben interesse interessen anreiz* priorität* vorrang* notwendig* unnötig*
    nötig nötige nötigen erforderlich* überflüssig* brauchbar*
  `,
  abwägen: `
    abwäg* abgewogen abzuwägen verhältnismäßig* unverhältnismäßig* kompromiss* mittelweg* balance
    ausgewogen* unausgewogen* ausgleich* angemessen* unangemessen* vernünftig* vernunft
    unvernünftig* sachlich* unsachlich* objektiv* subjektiv* neutral* nüchtern* rational*
    irrational* differenziert* differenzieren besonnen* bedächtig bedenk* unbedenklich* überleg*
    durchdacht* undurchdacht nachgedacht nachdenk* reflektier* hinterfrag* betracht* berücksichtig*
    einbezieh* einbezogen beacht* perspektive* sichtweise* blickwinkel* standpunkt* gesichtspunkt*
    aspekt aspekte argument argumente argumenten konsequenz* langfristig* kurzfristig*
    mittelfristig* nachhaltig* komplex* kompliziert* vielschichtig* vielfältig* grauzone*
    schwarzweiß maßvoll* augenmaß schwierig* problematisch* unproblematisch* heikel heikle dilemma*
    zwickmühle* spagat gratwanderung* prüfen geprüft überprüf* evaluier* abschätz* einschätz*
    bewert* beurteil* gewicht* priorisier* realistisch* pragmat* toleran* fair fairness gerecht
    gerechte gerechter faktenbasiert*
  `,
  debatte: `
    debatte* debattier* diskussion* diskutier* disskusion* diskusion* argument* gegenargument*
    thesen antithese meinung meinungen meinungs* ansicht ansichten auffassung* überzeugung*
    standpunkt* positionen haltung haltungen aussage aussagen äußerung* einwand einwände kritik
    kritisch kritische kritischen kritischer kritisier* kritiker* kritikpunkt* widerspruch
    widersprech* streit streiten streitpunkt* streitkultur auseinandersetz* konflikt* kontrovers*
    austausch austauschen dialog* gespräch gespräche gesprächen gesprächskultur zuhören zugehört
    gegenseite andersdenkend* konsens* dissens* uneinig* einigkeit einigung einigen verständnis
    missverständnis* missverstanden klarstell* klargestellt richtigstell* richtiggestellt präzisier*
    polemik* polemisch* populis* rhetorik rhetorisch* whataboutism* sachlichkeit niveau diskurs*
    thematik themen fragestellung* kernfrage* kernproblem* problem probleme problemen problems
    problematik* behauptung* unterstell* vorwurf vorwürfe vorwerfen vorgeworfen vorwirft beitrag
    beiträge beiträgen kommentar kommentare kommentaren kommentier* antwort antworten antwortet
    geantwortet rückfrage* nachfrage nachfragen posting* forum thread zitat zitate zitier*
  `,
};

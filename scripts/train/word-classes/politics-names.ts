import type { WordClasses } from './word-class';

/** Public figures of 2015–2026 as comments name them, by the side on which they stand. */
export const politicsNamesClasses: WordClasses = {
  'name-union': `
    merkel merkels angie merz merzel söder söders seehofer drehhofer laschet spahn altmaier schäuble
    kramp karrenbauer akk klöckner scheuer dobrindt linnemann amthor röttgen wüst kretschmer
    haseloff voigt bouffier wegner reul strobl prien leyen uschi flintenuschi guttenberg gutti
    kauder brinkhaus ziemiak lengsfeld bosbach maaßen karliczek maizière warken wadephul wildberger
    bilger hoppenstedt aigner aiwanger hubsi stoiber wulff polenz ruprecht laumann voßkuhle caspary
    mcallister carstensen böhmer tauber kiesewetter roderich hardt motschmann rupprecht unionschef
    oettinger mohring lieberknecht biedenkopf hohlmeier ploß throm middelberg winkelmeier gröhe
    wanka schavan pofalla profalla mortler mappus
  `,
  'name-spd': `
    scholz scholzomat olaf scholzs lauterbach klabauterbach karlchen steinmeier gabriel sigmar
    schulz nahles esken saskia borjans nowabo klingbeil bärbel kühnert faeser nancy faesers maas
    heiko heikos pistorius giffey schwesig malu dreyer woidke tschentscher bovenschulte rehlinger
    schröder lambrecht barley katarina hendricks zypries geywitz stegner pöbelralle mützenich
    oppermann sarrazin thilo thierse steinbrück platzeck müntefering münte wehner engholm lafontaine
    högl özoguz aydan ozoguz edathy kahrs miersch castellucci bullmann hubig alabali chebli sawsan
    griese grötsch buschkowsky geisel ypsilanti gümbel töns kutschaty fahimi
  `,
  'name-grüne': `
    habeck habecks robät kinderbuchautor kinderbuchautors märchenbuchautor baerbock baerbocks
    annalena plapperlena völkerballerina hofreiter göring eckardt kge özdemir cem cems künast
    kretschmann kretsche trittin palmer nouripour omid ricarda ricardas brantner banaszak haßelmann
    dröge paus lemke graichen fegebank tarek wazir bause jarasch ströbele joschka vollmer bütikofer
    giegold reintke nietzard timon dzienus aminata touré lührmann kellner mihalic bayaz danyal
    bayram notz künasts janecek kindler andreä höhn krischer neubaur grünenchef grünenchefin badum
    kaddor lamya zdebel reemtsma neubauer luisa
  `,
  'name-fdp': `
    lindner lindners kubicki wissing buschmann watzinger djir bijan theurer teuteberg lambsdorff
    brüderle rösler westerwelle genscher kemmerich suding aschenberg dugnus höferlin schäffler
    todtenhausen solms leutheusser schnarrenberger bahr gerhart dahmen thomae kober toncar skudelny
    schinnenburg ullmann wieland pinkwart föst cronenberg büttner kuhles
  `,
  'name-links': `
    wagenknecht sahra wagenknechts lafontaine gysi kipping riexinger wissler wellsow schirdewan
    bartsch ramelow bodo ramelows bobo reichinnek schwerdtner pau lötzsch liebich dagdelen sevim
    hunko nastic zaklin dehm diether movassat niema akbulut gökay renner ferschl pellmann sören
    lederer rackete riegger höger jelpke bimboes masi schabowski crumbach kissel bisky modrow krenz
    honecker mielke ulbricht luxemburg liebknecht lenin stalin thälmann castro guevara
  `,
  'name-afd': `
    höcke höckes björn bjorn weidel weidels chrupalla tino meuthen gauland gaulands vogelschiss
    hundekrawatte beatrix beatrixe petry lucke poggenburg poggenburgs kalbitz pazderski curio
    brandner stephans hampel bystron petr krah krahs malsack winkemann hilse kotré wenzel siegmund
    tillschneider reil guidos boehringer münzenmaier münzenmeier komning gedeon räpple keuter cotar
    kühnel gnauck kubitschek götz sellner schnellroda elsässer bachmann festerling stürzenberger
    pirinçci akif arppe bundschuh helferich frohnmaier protschka rené haug pohl ebner ballweg
    fuellmich schiffmann jebsen
  `,
  'name-welt': `
    trump trumps donnie biden sleepy harris kamala obama barack clinton hillary vance musk elon
    rubio pompeo bolton kissinger putin putins wladimir vladimir lawrow lavrov medwedew medvedev
    schoigu prigoschin nawalny navalny selenskyj selenskij selensky zelensky zelenskyj wolodymyr
    klitschko poroschenko timoschenko melnyk kuleba saluschnyj lukaschenko erdogan recep atatürk
    gülen orban kaczynski tusk morawiecki kickl strache nehammer babler rendi schallenberg
    edtstadler gusenbauer bellen macron emmanuel lepen sarkozy hollande melenchon bayrou cameron
    farage sunak starmer thatcher berlusconi salvini meloni renzi draghi sanchez rajoy puigdemont
    tsipras varoufakis mitsotakis rutte wilders geert timmermans juncker tusks stoltenberg guterres
    tedros lagarde fauci soros rothschild rockefeller xi jinping mao jong assad khamenei chamenei
    netanjahu netanyahu gantz abbas arafat saddam hussein gaddafi laden osama bolsonaro lula milei
    maduro chavez castro thunberg greta snowden assange franziskus berset blocher köppel parmelin
  `,
  talkshow: `
    lanz lanzens precht maischberger maischi illner maybrit plasberg hartaberfair klamroth annewill
    miosga jauch beckmann kerner friedman thadeusz talkshow* talkrunde* talken talkmaster* sendung*
    moderator* moderation moderier* studio gäste gästen gästeliste gastgeber* diskussionsrunde*
    zuschauer* publikum claqueur* applaus klatschen klatscht klatschvieh unterbricht unterbrochen
    unterbrech* aussprechen ausgeredet ausred* dazwischen dazwischenred* dazwischenquatsch*
    reinreden reingeredet reinquatsch* eingeladen einladen einlädt einladung* besetzung* sendeplatz
    sendezeit* fernbedienung* umgeschaltet umschalten abgeschaltet abschalten ausschalten
    ausgeschaltet eingeschaltet einschalten anschauen anschaun geguckt gucken wiederholung
    mediathek* talkgast talkgäste böhmermann welke nuhr pispers priol schramm sarrazin broder
    fleischhauer lobo guérot prantl heribert jörges blome augstein tichy reichelt poschardt
    buschkowsky käßmann mazyek aiman mansour ahmad ates seyran hamed schröter dunja hayali slomka
    marietta zamperoni restle reschke gniffke buhrow bellut schlesinger dauergast dauergäste
    stammgast quasselrunde* laberrunde* expertenrunde*
  `,
};

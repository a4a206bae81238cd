import type { WordClasses } from './word-class';

/** Frequent names of public life, places, tags, single letters, English and coarse words that the other classes leave out. */
export const frequent9Classes: WordClasses = {
  'name-publizist': `
    todenhöfer tichy tichys broder sarrazin* ulfkotte patzelt samad abdelsamad knobloch
    reitschuster ken jebsen kenfm janich elsässer compact pirincci akif lengsfeld vera matussek
    fleischhauer augstein stuckrad wallraff lobo sascha rezo joko klaas welke böhmermann
    boehmermann pispers volker uthoff nuhr dieter gottschalk bohlen dieterbohlen naidoo xavier
    grönemeyer campino lindenberg precht sloterdijk safranski habermas lanz prantl diekmann
    reichelt julian ronzheimer ataman kübra stefanowitsch mausfeld ganser daniele wisnewski popp
    hahne winterhoff kelek necla cheblon tellkamp maron monika feroz lammert schlingensief
    schwarzer bushido helene fischer lesch harald drosten kekulé streeck hirschhausen yücel
    deniz khaled perez stein wagner jose olli siwka cihan
  `,
  'name-grüne': `
    roth claudiaroth göringeckhardt eckhardt eckhard eckhart beck volkerbeck fischer lang
    gelbhaar
  `,
  'name-afd': `
    magnitz magnitzs holm storch maier jens maximilian aust hess otten lutz däbritz gida
    kaisersack pediga patriotenpetra
  `,
  'name-spd': `
    walter heil hubertus stoecker
  `,
  'name-welt': `
    guaido lammert johnson boris may theresa gretathunberg luther mandela gandhi bush bushs
    george gates maria zucman sacharow papst benedikt dalai lama lenin stalin guevara churchill
    napoleon bismarck hitler adolf goebbels himmler
  `,
  personenname: `
    müller meyer mayer meier maier mueller schmidt schneider fischer weber wagner becker
    hoffmann schulze wolf schröder neumann zimmermann krüger hartmann werner krause lehmann
    köhler herrmann walter huber peters hahn fuchs franke busch graf berger winkler roth beck
    lorenz baumann albrecht ludwig simon kraus vogt jäger otto seidel heinrich brandt haas
    schreiber schulte dietrich ziegler kuhn kühn pohl horn bergmann thomas reinhardt bohn
    nikolai sam helmke jean pierre frank ivan uwe jochen
  `,
  'deutsche-stadt': `
    mainz wuppertal bielefeld tübingen münster lübeck heidelberg erlangen offenburg bottrop hamm
    altena solingen stolberg suhl gera jena hanau fulda kandel freiburg ulm augsburg regensburg
    ingolstadt nürnberg fürth würzburg bamberg bayreuth passau rosenheim konstanz karlsruhe
    mannheim ludwigshafen kaiserslautern trier saarbrücken koblenz bonn aachen krefeld duisburg
    bochum gelsenkirchen dortmund hagen kassel göttingen hildesheim braunschweig wolfsburg
    salzgitter magdeburg halle leipzig dresden chemnitz zwickau plauen cottbus görlitz bautzen
    pirna freital heidenau clausnitz meißen zittau potsdam brandenburg rostock schwerin
    stralsund greifswald kiel flensburg hannover oldenburg osnabrück bremerhaven bremen hamburg
    stuttgart münchen köln düsseldorf berlin frankfurt offenbach darmstadt wiesbaden gießen
    marburg neustadt erfurt weimar eisenach gotha sonneberg themar kleinstadt großstadt*
    neumarkt hauptwache hofgarten striezelmarkt alexanderplatz kreuzberg neukölln lichtenhagen
    hoyerswerda mölln winnenden hh ffm giessen coburg lüneburg linnich düren viersen
  `,
  landschaft: `
    see seen wüste küste küsten insel inseln berg berge bergen alpen harz rhein elbe donau mosel
    neckar main ruhr spree oder weser isar ostsee nordsee mittelmeer atlantik meer meere ozean*
    fluss flüsse bach bäche quelle ufer strand strände wald wälder heide moor wiese wiesen tal
    täler schlucht hügel gipfel gebirge erzgebirge eifel schwarzwald sauerland schwaben franken
    franke frankens sachsens sachsen thüringen thüringens rheinland pfalz westfalen holstein
    schleswig niedersachsen mecklenburg vorpommern saarland hessens bayerns preußen ostpreußen
    schlesien pommern sudeten* vogtland lausitz oberlausitz allgäu ruhrgebiet ruhrpott nrw bawü
    katalonien korsika sizilien lampedusa ibiza mallorca malle kreta lesbos bali sahara sibirien
    alaska paradies insulaner
  `,
  weltort: `
    york washington boston chicago texas kalifornien florida london birmingham manchester paris
    marseille lyon nizza brüssel amsterdam rotterdam antwerpen madrid barcelona sevilla lissabon
    rom roma mailand neapel venedig genua wien graz linz salzburg innsbruck zürich bern basel
    genf prag budapest warschau szczecin stettin breslau danzig krakau moskau petersburg kiew
    kyiv odessa donbass krim minsk athen istanbul ankara kobane afrin idlib aleppo damaskus
    bagdad mossul teheran kabul gaza jerusalem aviv tel westbank beirut kairo tripolis tunis
    algier mogadischu nairobi kapstadt peking wuhan hongkong tokio delhi sydney america amerika
    europe russia germany germoney germans england uk usa sa ny la
  `,
  'parole-tags': `
    hambibleibt nazisraus naziwatch* nopegida nopegida* nonazis noafd nolegida nodügida nogida
    keinraum* keinfussbreit wirsindmehr unteilbar niewiederfaschismus refugeeswelcome refugees
    seebrücke leavenoonebehind fckafd fcknzs ausgehetzt gegenhass gegenrechts aufstehengegen*
    blockupy fff fridays fridaysforfuture extinction rebellion hambi hambach* ende gelände
    endegelände lützi* lützerath dannibleibt maassenmussweg maaßenmussweg merkelmussweg mmw
    grenzendicht grenzendicht* antirepac antirep* freeflorian freedeniz freiheitfür* freethem*
    gehwählen gehwaehlen gebtden* nogruene nogrüne nogroko nospd euwahl* btw00 btw0000 ibes dsds
    gntm tatort maybritillner markuslanz annewill hartaberfair dritteoption klarnamenpflicht
    twitternwie* twittersupport infotweet organspende organspender hirntod widerspruchslösung
    notre dame notredame pegida legida bogida kögida mvgida
  `,
  buchstabe: `
    a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh ii jj kk ll mm
    nn oo pp qq rr ss tt uu vv ww xx yy zz xxx ae oe ue ef pe te ag ak ap ar at ba be bi bo ca
    ce cl co de di dr ed eg el en ep et ev fa fe fi fl fn fo fr fs ga gb ge gi gl go gr gs hd hl
    hr hu ib ic id ie if ig ik il ip iz jf jo ju ka ke ki kl kn ko kr ku lb le li lo ls lt lu ma
    mb me mk mo mp ms mt mu nd ng nl no nr nt od of om on op or os ot ov pa pi pl po pr ps pt pu
    qu ra re ri rn ro ru sa sb sc sd se sg sh sk sl sm sn sp sq sr st su sv sw ta td th ti tl tn
    to tr ts tu tv tz ua ub ud uk ul ur us ut va ve vi vo vs vt we wi ya yo za ze zi zw acc exc
    incl inkl str abs art bzw bspw ggf evtl etc usw ber mas gsp min mus lbr ler vers pol sonder
    ladig ern ung lich
  `,
  'uhrzeit-nummer': `
    00h 00er 00ern 00j 00k 00a 00b 00c 00d 00x 00p 00m 00g 00l 00s 000d 000c 000x 000k 000h
    000er 0000er 0000c 0000d 0000ern h0 g00 b0000 c0000 co0 o0 g0 a0 b0 c0 d0 e0 f0 k0 m0 p0 r0
    s0 t0 v0 x0 a00 b00 p00 h00 u00 sat0 pro0 rtl0 00nulldrei 0000sundance minute minuten min
    mins sekunde sekunden sek std stunde stunden viertelstunde halbstunde mitternacht uhr uhren
    uhrzeit* punkt00 00uhr zweier dreier vierer einser fünfer zehner hunderter zweierlei
    dreierlei vielerlei mancherlei doppelt paar paare paarmal dutzend dutzende
  `,
  englisch: `
    of for us it are on by my co as our their yours his its we me he she i up or if at to these
    those here there where when which way back take day days year years think thinks thought
    read really evil free open hate help stop going gone came get got give gives gave make makes
    made know knows says said tell let must should would could cant won dont didnt doesnt isnt
    arent no ever always against already together too only more most less than then some any
    every everyone everybody woman kids child children friend friends family country countries
    nation germans german germany europe europeans european american america england english
    jews jewish muslim muslims islam islamic christian white young little small things thing
    something nothing anything someone work works worker pay street border borders police law
    rights lie lies liar proud racism racist fascism fascist report reports media station
    message sing jungle king queen hope save without over under into from about before between
    during because were been being be had has do does did bitch asshole stupid fool stay first
    last many much very own other another same security sin skin public private personal
    population act globale hot yeah point blame fear side part true full titanic speaker leader
  `,
  schimpfname: `
    idiot idioten idiotin trottel trotteln trottelig* vollidiot* vollpfosten volltrottel*
    dummkopf dummköpfe* dummkopp schwachkopf* schwachköpf* hohlkopf* hohlköpf* holzkopf*
    holzköpf* wirrköpf* querkopf querköpf* bastard* gesindel* lumpengesindel* lumpenpack gesocks
    gesox gelump* mischpoke misthaufen* kackhaufen dreckhaufen mudda muddi spinner spinnern
    spinnerin deppen depp degenerier* mohr mohren zigeuner* schelm schurke* ganove* gauner*
    halunke* lump lumpen lümmel rüpel flegel* rotzlöffel* klatscher hampelmann* hampelmänner*
    hanswurst* kasper kasperl* clown* witzfigur* pappnase* lachnummer* lusche luschen versager*
    nullnummer* vollhorst horst vollhonk honk honks spacken spacko spast spasti* mongo* kreatur*
    bagage sippschaft* brut höllenbrut
  `,
  dummheit: `
    gerede spinnen spinnt spinnst gesponnen gehirnlos* geistig* bekloppt* verblöd* beknackt*
    doofheit dummes dümmste dümmsten strohdumm* schwachsinn* verzapft verzapfen raff gerafft
    checkt checken blickt einfalt beschränkt weltfremd* brett rübe rüben dachschaden hohlbirne*
  `,
  'schweigen-verbergen': `
    schweigen schweigt schweig schwieg schwiegen geschwiegen schweigend* schweigsam*
    stillschweig* totschweigen totgeschwiegen verschweig* verschwiegen* schnauze klappe fresse
    maul halts ruhe ruhig ruhige ruhigen still stille stillen stillhalten stillgehalten stumm
    stumme verstumm* mundtot* maulkorb* mund munde sprachlos* wortlos* verheimlich* vertusch*
    geheim geheime geheimen geheimer geheimnis* geheimhalt* heimlich* heimlichtuer* insgeheim
    verberg* verborgen* verbirgt versteck* verhüll* verschleier* tarnen getarnt* tarnung*
    verkleidet verkleid* maskier* leugn* geleugnet unausgesprochen* ungesagt* unterdrück*
    zensur* zensiert* löschen gelöscht löschung* lösch lösche löscht wegdrücken
  `,
  'netz-umgang': `
    account accounts fakeaccount* fakeprofil* profil profile profils profilbild* tweet tweets
    tweetet getwittert twittern twittert twitterst retweet* rt hashtag* follower followern
    folgen folge folgt gefolgt entfolgen entfolgt timeline tl trend trends trending shitstorm*
    like likes liken liket geliked gelikt dislike daumen troll trolle trollen trollt getrollt
    block blocken blockt blocke geblockt blockier* geblockte blockliste stummschalten gemutet
    muten dm dms pn posting postings posten poste postet gepostet post posts thread threads
    kommentarspalte* kommentarfunktion* kommentier* eintrag einträge seite admin admins
    administrator* moderator* nutzer nutzern user usern userin emoji emojis smiley smileys meme
    memes gif screenshot* sharepic* sticker profiltext* bio nick nickname klarname* klarnamen
    pseudonym* anonym anonyme anonymen anonymous anonymität* chat chats gechattet chatten email
    emails mail mails mailen newsletter spam spams forum foren blog blogs blogger* bloggen
    podcast* stream streamen livestream* video videos clip clips trailer trailers ticker
    liveticker newsticker screenshots http https www com org net html status wikimedia wikipedia
    photo foto fotos
  `,
  'abwertung-herkunft': `
    neger negern negers negerlein mohr mohren bimbo* zigeuner* kanake* kanaken kaffer*
    kameltreib* ziegenhirt* ziegenfick* museltreib* musel musels muselmann* muselmän*
    schlitzaug* fidschi* polacke* itaker* spaghettifress* knoblauchfress* kümmeltürk*
    türkenpack* negerpack* wilde wilden wilder barbar barbaren barbarei barbarisch* barbaren*
    unzivilisiert* primitiv* kultivier* kulturlos* zivilisation* zivilisiert* busch buschmann*
    dschungel* urwald* steinzeit* wüste wüstensohn* wüstensöhn* rückständig* mittelalterlich*
  `,
};

import type { WordClasses } from './word-class';

/** Names of peoples, faiths and migrants, neutral ones apart from those that degrade. */
export const groupsClasses: WordClasses = {
  nation: `
    europa europas europäer* europäisch* osteurop* westeurop* südeurop* nordeurop* balkan* franzose* französin*
    französisch* frankreich* italien* spanien spaniens spanier* spanisch* portugal portugies* griechenland* grieche
    griechen griechin* griechisch* engländer* england* großbritannien* brite briten britin* britisch* irland iren
    irisch* schotte schotten schottland* niederlande niederländ* holland* holländ* belgien* belgier* luxemburg*
    österreich* schweiz schweizer* dänemark* däne dänen dänisch* schweden schwede schwedisch* norweg* finnland*
    finne finnen island estland lettland litauen baltikum polen polens pole polin* polnisch* tschech* slowak*
    slowen* ungar* rumänien* rumäne* rumänin* rumänisch* bulgar* kroat* serbien* serbe serben serbin serbisch*
    bosnien* bosnier* bosnisch* alban* kosovo* kosovar* mazedon* montenegro* moldau* moldaw* ukrain* russland* russe
    russen russin* russisch* weißruss* belarus* kreml* moskau* kaukas* tschetschen* georgier* armenien* armenier*
    armenisch* aserbaidschan* kasach* usbek* amerika* usa ami amis amiland* kanada* kanadier* mexiko* mexikan*
    brasil* argentin* kolumbian* venezuela* kuba* chile* latino* südamerik* lateinamerik* china* chines* japan*
    korea* nordkorea* vietnam* thai* philippin* filipin* indones* malays* indien* inder indern inderin* indisch*
    pakistan* bangladesch* sri lanka* tamil* asien* asiat* australi* neuseeland* ausland* ausländisch* nichtdeutsch*
    fremd fremde fremden fremder nationalität* staatsangehörig* herkunft* heimatland* heimatländ* drittstaat*
    drittland* kulturkreis* volksgrupp* ethni* doppelpass* einbürger* eingebürgert*
  `,
  nahostafrika: `
    türkei türke türken türkin* türkisch* deutschtürk* anatol* kurde kurden kurdin* kurdisch* kurdistan* araber*
    arabien* arabisch* saudi* katar* emirat* golfstaat* dubai* syrien* syrer* syrisch* irak* iran* perser* persisch*
    teheran* afghan* kabul taliban libanes* libanon* jordan* jemen* palästin* palestin* gaza* westbank hamas
    hisbollah ägypt* libyen* libyer* tunes* marokk* algeri* maghreb* nordafrik* nafri nafris schwarzafrik* afrika*
    subsahar* somali* eritre* äthiop* sudan* südsudan* nigeri* ghana* gambi* senegal* kongo* kamerun* togo* guinea*
    mali malier* ruanda* kenia* uganda* angola* tansania* südafrik* tschad* elfenbeinküst* orient orientale*
    orientalisch* morgenland* morgenländ* nahost* mittelmeer* mittelost* südländ* dunkelhäut* schwarzhäut* hellhäut*
    hautfarb* farbige farbigen farbiger schwarze schwarzen schwarzer dunkelhaar* schwarzhaar* bärtig* vollbart*
    krauskopf* jesid* yezid* berber* beduin* turkmen* usbek* sinti sinto roma romni romafamil* sintiundroma
    antiziganis* zuwanderungsgeschicht* moschee* mohammed* mohamed* muhammed* ali achmed* ahmed* mehmet* murat
    mustafa hassan* hussein* ibrahim* abdul* omar* yussuf* fatima aische ayse
  `,
  migration: `
    migrant* migration* migriert* einwander* eingewandert* zuwander* zugewandert* immigrant* immigration* emigrant*
    auswander* ausgewander* flüchtling* bootsflüchtling* kriegsflüchtling* klimaflüchtling* armutsflüchtling*
    binnenflüchtling* geflücht* geflohen* flucht fluchtursach* fluchthintergrund* fluchtroute* fliehen flieht
    vertrieben* heimatvertrieb* asyl asylant* asylbewerb* asylrecht* asylgesetz* asylverfahr* asylpolitik* asylsuch*
    asylberecht* asylheim* asylunterk* asylpaket* asylkompromiss* asylkris* asylstatus* asylgrund* asylgründ*
    schutzsuch* schutzbedürf* schutzstatus* schutzberecht* subsidiär* duldung* geduldet* bleiberecht*
    bleibeperspektiv* aufenthalt* abschieb* abgeschob* rückführ* rückgeführt* ausreise* ausgewiesen* ausweisung*
    abgelehnt* ablehnungsbescheid* familiennachzug* nachzug* nachgehol* familienzusammenführ* obergrenz* kontingent*
    aufnahm* aufnehm* aufgenommen* erstaufnahm* ankerzentr* auffanglag* sammelunterk* gemeinschaftsunterk*
    containerdorf* heimbewohn* grenze grenzen grenzöffn* grenzkontroll* grenzschutz* grenzschließ* außengrenz*
    frontex* schengen* dublin* seenot* mittelmeer* balkanrout* lampedus* lesbos moria schlauchboot* schlepper*
    schleuser* menschenschmugg* illegal* einreise* eingereist* einschleus* eingeschleust* integration* integrier*
    sprachkurs* deutschkurs* parallelgesell* leitkultur* assimil* bamf ausländer* umf umfs minderjährig*
    unbegleitet* fachkräft* arbeitsmigrant* gastarbeit* saisonarbeit* spätaussiedl* aussiedl* russlanddeutsch* unhcr
    proasyl willkommenskult* kirchenasyl* geas remigration*
  `,
  migrationsspott: `
    asylant* asylflut* asylwell* asyllawin* asylchaos asylwahn* asylirrs* asylbetrug* asylbetrüg* asylforder*
    asylindustr* asylschmarotz* asyltour* asylshopp* asylmissbrauch* asylneger* asylpack* scheinasyl* pseudoasyl*
    pseudoflüchtl* wirtschaftsflüchtl* wirtschaftsasyl* wirtschaftsmigr* wohlstandsmigr* wohlstandsflüchtl*
    sozialmigr* sozialflüchtl* sozialtour* armutsmigr* armutszuwand* armutseinwand* glücksritt* glückssuch*
    goldstück* goldjung* fachkräftchen facharbeiter* raketenwissensch* raketentechnik* raketeningenieur* atomphysik*
    herzchirurg* hirnchirurg* kernphysik* rentenzahl* rentenrett* rentenbeitragszahl* neubürg* neudeutsch*
    neuankömml* neuhinzugek* zugereist* neuzugereist* passdeutsch* plastikdeutsch* papierdeutsch* pseudodeutsch*
    scheindeutsch* kulturbereich* bereicherer bereicherern bereicherin bereichert bereicherung* kulturfremd*
    kulturfern* artfremd* raumfremd* landfremd* fremdländ* fremdvölk* volksfremd* wildfremd* fremdkultur*
    fremdkörper* überfremd* überflut* überschwemm* geflutet flutung flutet masseneinwand* massenzuwand* massenmigr*
    massenimmigr* massenansturm* ansturm* völkerwander* invasion* invasor* invadier* eingedrung* eindring* einfallen
    eingefallen* landnahm* landnehm* kolonisier* erober* unterwander* migrantenflut* migrantengewalt* migrantenpack*
    migrantengesind* migrantenmob* migrantenhord* migrantenstrom* migrantenlobby* flüchtlingsflut* flüchtlingslawin*
    flüchtlingsschwemm* flüchtlingsinvas* flüchtlingsmob* flüchtlingswahn* flüchtlingspack* flüchtlingsgeld*
    flüchtilant* fluchtilant* fickilant* refugee* rapefugee* refjudschi* flüchtis flüchti schutzbefohl* mufl mufls
    traumatisiert* ehrengäst* dauergäst* merkelgäst* merkelorks* ork orks messermann* messermänn* messerfach*
    messermigr* messerstech* messerkultur* messerfreund* messerakrobat* messerartist* messerjung* gruppenvergewalt*
    vergewaltig* grapscher* grabscher* antänz* ficki fickificki schwanzgesteuert* nafri* talahon* kanak* südland*
    südländer* bartträg* zottelbart* ziegenhirt* kamelhirt* kameltreib* eseltreib* analphabet* steinzeit*
    mittelalterl* höhlenmensch* bergvolk* bergtürk* wüstensohn* wüstensöhn* wüstenvolk* negerdorf* buschmann*
    buschmänn* buschvolk* importier* abschaum* gesocks* sozialfäll* parallelgesell* clankrimin* clanmitgl*
    großfamil* araberclan* libanesenclan* zigeunerclan* ausländerflut* ausländerschwemm* ausländergewalt*
    ausländerbande* ausländerheim* ausländerghetto* ausländerkrim* ausländervier* ghetto* kopfab heimreis* heimflug*
    rückflug* rückreis* heimschick* zurückschick* heimwärts heimatland* ausfliegen ausgeflog* rausschmeiß*
    rausgeschm* rauswerf* rauswurf* ausschaff* ausgeschafft*
  `,
  religion: `
    religion* religiös* glaube glauben gläubig* ungläubig* kirche kirchen kirchlich* kirchensteuer* kirchenaustritt*
    kirchenmann* gotteshaus* gotteshäus* gott gottes götter christ christen christin christlich* christentum*
    christenheit* christi christus jesus katholi* evangel* protestant* orthodox* papst päpst* vatikan* bischof
    bischöf* kardinal* pfarr* pastor* priester* nonne* mönch mönche mönchen kloster ordensschw* bibel* gebet gebete
    beten betet kreuz kreuze kruzifix* kreuzzug* kreuzritt* weihnacht* ostern advent islam islams islamisch* muslim*
    moslem* moslima* mohammedan* sunnit* schiit* alevit* salafi* sufi* imam* mufti* muezzin* moschee* ditib* koran*
    sure suren prophet* allah allahs hadith* ramadan* zuckerfest* opferfest* fastenbrech* mekka* halal* haram*
    hidschab* hijab* kopftuch* kopftücher* burka* burqa* nikab* niqab* tschador* verschleier* vollverschleier*
    minarett* gebetsruf* gebetsteppich* scharia* sharia* beschneid* beschnitten* schächt* geschächt* koscher* jude
    juden jüdin* jüdisch* judentum* synagog* rabbi* zentralrat* thora* tora talmud* sabbat* chanukka* kippa* israel*
    jerusalem* zionis* buddh* hindu hindus hinduis* sikh* jehovas sekte* scientolog* atheis* agnosti* konfession*
    konvertier* konvertit* missionier* abendland* abendländ* ketzer* häreti* blasphem* gottesläster* theolog*
    seelsorg* gemeindehaus* sünde sünden sünder* buße segen gesegnet amen
  `,
  islamspott: `
    islamisier* islamkrit* islamhass* islamfasch* islamofasch* islamnazi* islamterror* islamiert islamdreck*
    islamscheiß* islampack* islamgesind* islamseuch* islampest* islamkrebs* islamwahn* islamsekt* islamappeas*
    islamkuschel* islamversteh* islamfreund* islamlobby* islampropagand* islamunterwerf* islamverbot* islamfrei*
    stopislam* stopptislam* stoppislam* antiislam* verislam* unterwerf* dhimmi* kalifat* kalifen* sharia* scharia*
    dschihad* djihad* jihad* gotteskrieg* krieger* religionsfasch* friedensreligion* religiondesfriedens mohammedan*
    musel* muslimpack* muslimbrud* muslimbrüd* moslempack* moslembrud* moslembrüd* moslemdreck* moslemsau*
    moslemschwein* moslemfrei* moslemhor* moslemmob* moslemgesind* moslembrut* moslemflut* salafist* hasspredig*
    hassimam* hinterhofmosch* moscheebau* moscheeverein* großmosch* muezzinruf* minarettverb* burkaverb* burkatant*
    burkaweib* burkaträg* burkafrau* burkini* schleiereul* schleierpfl* kopftuchmäd* kopftuchfrau* kopftuchträg*
    kopftuchzwang* kopftuchverb* kopftuchweib* kopftuchtant* kopftuchgeschwad* kopftuchwind* kopfwind* müllsack*
    müllsäck* pinguine kartoffelsack* vermummt* vermummung* verhüll* zwangsverschl* zwangsheirat* zwangsverheir*
    zwangsehe* kinderehe* kinderbraut* kinderbräut* kinderheir* vielweiber* vielehe* polygam* ehrenmord* ehrenmörd*
    ehrverbrech* genitalverst* verstümmel* steinig* händeabhack* halsabschneid* kopfabschnei* kehledurch*
    schweineverb* schweinekopf* schweineköpf* hammelbein* hammelfress* ziegenhirt* ziegenlieb* kinderfick*
    kinderschänd* pädoproph* pädophet* pädophil* kriegsherr* karawanenräub* warlord* wüstenreli* wüstengott*
    mondgott* götze götzen götzendien* ideologie* todeskult* mördersekt* mörderreligion* mordkult* hasskult*
    gewaltreligion* hassreligion* gewaltideol* hassideol* steinzeitrel* steinzeitislam* taqiyya* takiya* taquia*
    taqiya* kuffar* kafir* kufar* kufr ungläub* islamist* islamismus* dönermann* dönertyp* teppichhändl*
    teppichknut* gebetsteppich* turban* halal* wasserpfeif* shisha* ditib* erdoganmosch* milligör* millîgörüs*
    grauewölf* konvertit* kreuzzug* kreuzritter* abendland* abendländ* pegida* mauren reconquist* martell sobieski
    deusvult
  `,
};

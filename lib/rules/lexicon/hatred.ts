import { words } from './word-list';

/** Names of groups of people; neutral in themselves. */
export const groupNames = words(`
  ausländer* migrant* flüchtling* asylant* asylbewerber* geflüchtete* zuwanderer* einwanderer* muslim* moslem*
  moslems juden jude jüdin* jüdische* türke türken türkin* araber* syrer* afghane* afghanen iraker* marokkaner* tunesier* afrikaner*
  nordafrikaner* somalier* nigerianer* schwarze schwarzen schwarzer roma sinti rumäne* rumänen bulgare* bulgaren pole polen
  russe russen ukrainer* albaner* serbe* serben kurde* kurden israeli* israelis christen homosexuelle* schwule schwulen
  lesben transsexuelle* transmenschen transpersonen queere* behinderte* behinderten rollstuhlfahrer* obdachlose* obdachlosen
  transpersonen transfrauen transleute transgender* immigrant* muslimin* islamgläubige* jüdischen jüdischer israelis lesbe schwuler homos homosexueller* rollstuhlfahrer* autisten zigeuner*
  dunkelhäutige* farbige farbigen schwarzafrikaner* asiatinnen chinesinnen vietnamesen* bulgarinnen rumäninnen südländer* orientalen geflüchteter*
  weiber arbeitslose* bürgergeldempfänger* hartzer frauen asiaten chinesen inder indern pakistaner* iraner* eritreer*
`);

/** Names that degrade a whole group by themselves. */
export const slurs = words(`
  kanake kanaken kanack* kanacke* kanacken nigger niggers nigga negerin* bimbo bimbos kameltreiber* kameltreibern
  ziegenficker* schafficker* eselficker* kümmeltürk* kümmeltuerk* schlitzaug* polacke* polacken polackenpack*
  zigeunerpack* zigeunersau* zigeunergesindel* spaghettifresser* itaker* russenpack* russensau* judensau* judenpack*
  judenschwein* saujud* drecksjud* scheißjud* judenbengel* itzig rotzjud* scheißausländer* scheissausländer*
  drecksausländer* ausländerpack* asylantenpack* musel musels muselmann* muselmänner* muselpack* muselmanen
  mohammedanerpack* kopftuchtussi* kopftuchschlampe* kopftuchgeschwader* turbanträger* teppichknutscher* moslempack*
  scheißmoslem* drecksmoslem* scheißtürke* scheißtürken dreckstürke* mistpolacke* negerpack* negersau* drecksneger*
  scheißneger* affenmensch* buschneger* negerkind* schwulenpack* schwuchtelpack* homopack* kampflesben transenpack*
  krüppelpack* pennerpack* zigeunerbrut* judenbrut* türkenpack* türkensau* araberpack* afghanenpack* negerhure*
  negerschwein* untermenschen* herrenrasse* rassenschande*
`);

/** Words that carry hatred in some mouths and irony, history or a clumsy tongue in others. */
export const codeWords = words(`
  asylschmarotzer* asyltourist* asylforderer* sozialschmarotzer* rapefugee* rapefugees refutschi* fickilant*
  fickificki* merkelgast merkelgäste* goldstücke goldstücken messermigrant* messermänner* messerfachkraft*
  messerfachkräfte* kulturbereicherer* bereicherer umvolkung* umvolker* volksverräter* bevölkerungsaustausch*
  volksschädling* volkstod* rassenmischung* mischrasse* invasoren bombenleger* fidschi fidschis teppichflieger* neger
  negern kopftuchmädchen* dachpappe* knoblauchfresser* negerlein
`);

/** Nouns that strip people of being people. */
export const dehumanising = words(`
  abschaum* ungeziefer* parasit* ratte ratten schmarotzer* zecken maden müll dreck dreckspack* pack gesindel* gesocks* geschmeiß*
  geschmeiss* brut viehzeug viecher tiere bestien untermensch* seuche krebsgeschwür* geschwür pest plage viren bazillen läuse
  kakerlake* wanzen schädling* schädlinge* affen schweine hunde köter unrat auswurf bodensatz lumpenpack* mob horde horden
  vergewaltiger* messerstecher* kriminelle* verbrecher* terroristen kopfabschneider* steinzeitmenschen wilde barbaren
`);

/** What is demanded against a group. */
export const exclusion = words(`
  raus abschieben abgeschoben abschiebung vergasen vergast ausrotten ausgerottet vernichten vernichtet ausmerzen ausgemerzt
  erschießen erschossen abknallen abgeknallt aufhängen aufgehängt verbrennen verbrannt ersaufen ertrinken ertränken abstechen
  totschlagen einschläfern kastrieren kastriert sterilisieren deportieren deportiert wegsperren abschlachten erschlagen
  steinigen lynchen vertreiben verrecken krepieren beseitigen entsorgen entsorgt
`);

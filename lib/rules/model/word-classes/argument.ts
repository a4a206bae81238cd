import type { WordClasses } from './word-class';

/** Words with which people reason: what joins claims, reasons, conditions and limits. */
export const argumentClasses: WordClasses = {
  grund: `
    weil denn da deshalb deswegen daher darum folglich somit demnach demzufolge infolgedessen infolge folgedessen
    aufgrund wegen zumal nämlich nähmlich nemlich insofern insoweit mithin also sodass dadurch hierdurch wodurch
    weshalb weswegen wieso warum wozu dazu damit dafür hierfür ergo sprich kraft mangels dank zwecks zuliebe
    angesichts anlässlich begründ* grund gründe gründen grundes grunde beweggr* hintergrund hintergründ*
    ursach* verursach* auslöser auslös* ausgelöst anlass anlaß anlässe motiv motive veranlass* folge folgen
    folgt folgend* schlussfolger* schlußfolger* schlussfolgerung* schluss fazit konsequenz* konsequent* logisch*
    logik kausal* zusammenhang zusammenhänge zusammenhängt bedingt ergibt ergeben resultier* resultat* führt
    führte zurückzuführen zurückführen liegt lag beruht beruhen basiert basieren rührt dementsprechend entsprechend
    weils meinetwegen deinetwegen seinetwegen ihretwegen unseretwegen derentwegen dessentwegen schliesslich
    immerhin ohnehin sowieso eben deswegn deshlab weill halber seitens mittels vermöge angesichts wohingegen
  `,
  gegensatz: `
    aber jedoch doch sondern allerdings dennoch trotzdem trotz obwohl obgleich obschon wenngleich wennschon zwar
    hingegen dagegen wohingegen während andererseits anderseits einerseits andrerseits nichtsdestotrotz
    nichtsdestoweniger gleichwohl indes indessen dabei immerhin vielmehr stattdessen anstatt statt anstelle
    anstelle ungeachtet gegensatz gegensätz* umgekehrt im kontrast widerspr* widersprüch* gegenteil* entgegen
    wiederum dafür hinwiederum ander* anders andersrum selbst wenngleich sonst ansonsten andernfalls nur bloß
    lediglich freilich wohl gewiss mag mögen einwand einwände einwenden einzuwenden gegenargument* kehrseite*
    abgesehen ungeachtet dessen nichtdestotrotz nichts trozdem trotzdessen obwol alerdings einseitig* zweischneidig*
    paradox* konträr* diskrepanz* kontra contra pro versus
  `,
};

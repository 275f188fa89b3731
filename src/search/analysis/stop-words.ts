/**
 * Words that say nothing of what is sought, in normal form. Words of negation and of being without ("nicht", "ohne",
 * "kein", "gegen") are none: they decide what a write-up is about.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an ans ander andere anderem anderen anderer anderes auch auf aufs aus bei beim bin bis bist
da dabei dafur dagegen daher damit dann daran darauf daraus darin das dass dasselbe davon dazu dein deine deinem deinen deiner dem den denn
der deren derer des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch durchs ein eine einem einen einer eines einige
einigem einigen einiger einiges einmal er es etwas euch euer eure eurem euren eurer fur furs gab gibt gewesen hab habe haben hat hatte hatten
hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jene jenem jenen jener jenes
jetzt kann konnen konnte konnten man manche manchem manchen mancher manches mal mein meine meinem meinen meiner mich mir mit mochte muss mussen musste
nach noch nun nur ob oder sehr sein seine seinem seinen seiner seit selbst sich sie sind so solche solchem solchen solcher soll sollen sollte
sondern sonst uber ubers um ums und uns unser unsere unserem unseren unserer unter vom von vor vorm war waren warst was weg weil weiter welche welchem welchen
welcher welches wenn wer werde werden wie wieder will wir wird wirst wo wollen wollte worden wurde wurden zu zum zur zwar zwischen wann warum
wieso weshalb worum worauf worin woran woraus wogegen wobei wodurch wovon wohin woher wofur womit wozu darf durfen bekomme bekommen mache machen macht tun tut`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

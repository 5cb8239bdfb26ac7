export const READING_PHRASES = {
  howToReadText: {
    it: "Ogni segno è un ente, ogni linea unisce due enti che hanno almeno un accordo in comune. Sulla mappa, da lontano, le linee tra regioni si raccolgono in un fascio con il numero degli accordi avviati, o di quelli in preparazione dove non ce n’è altri: si aprono avvicinandosi o passandoci sopra. La posizione nella faccia «Rete» non è geografica: ogni riquadro è una regione, e chi lavora con altre regioni sta sul lato che le guarda.",
    en: "Each mark is a body; each line joins two bodies that share at least one partnership. On the map, from afar, lines between regions gather into one bundle with the number of partnerships started, or of those in preparation where there are no others: they open when you zoom in or point at them. Places on the “Network” face are not geographic: each box is a region, and those who work with other regions stand on the side that faces them.",
  },
  pictureWorkText: {
    it: "Ogni voce della legenda si può premere per lasciare in evidenza solo ciò che indica. La lente (tasto F) trova un ente, ne sceglie più d’uno e dice che cosa misura l’area dei segni. Con un ente scelto, i tasti 1, 2 e 3 accendono chi gli sta entro uno, due o tre passi; la sua scheda dice anche come si collega con un altro ente. Il numero su una linea accesa conta gli accordi che riunisce.",
    en: "Each entry of the key can be pressed to leave only what it stands for in full colour. The lens (key F) finds a body, picks several and says what the area of the marks measures. With a body chosen, keys 1, 2 and 3 light those within one, two or three steps; its sheet also tells how it is linked with another body. The number on a lit line counts the partnerships it stands for.",
  },
  regionsText: {
    it: "Ogni casella conta gli accordi, avviati o in preparazione, che uniscono due regioni; la diagonale quelli i cui enti stanno tutti in una regione. Un accordo fra tre regioni sta in tre caselle: le caselle non si sommano, «In tutto» conta ogni accordo una volta. Fra parentesi sta il numero da attendersi se ogni accordo scegliesse a caso i suoi enti fra tutti; «come l’atteso» vuol dire a meno di due scarti tipo. Il confronto manca quando regioni o ampiezza scelte decidono già chi si incontra. Gli archi ripetono i numeri della tabella.",
    en: "Each cell counts the partnerships, started or in preparation, that join two regions; the diagonal those whose authorities are all in one region. A partnership of three regions stands in three cells: cells do not add up, “In all” counts each partnership once. In brackets is the number to be expected if each partnership drew its authorities at random from all; “as expected” means within two standard deviations. There is no comparison where the regions or the span chosen already decide who meets. The arcs repeat the numbers of the table.",
  },
  agreementsText: {
    it: "Ogni riga è un ente, ogni colonna un accordo nell’ordine del suo inizio, ogni punto una parte; la linea va dalla prima parte all’ultima. La forma del punto dice a che stadio è l’accordo, il piede della linea se ne è nota la fine. La linea verticale continua è la data di lettura: a destra sta ciò che non è cominciato. Chi non ha accordi è raccolto in un conteggio. Quando le colonne sono molte, si raccolgono per trimestre: un clic o Invio apre il trimestre, il segno meno lo richiude.",
    en: "Each row is a body, each column a partnership in the order of its start, each dot a member; the line runs from the first member to the last. The dot’s shape tells how far the partnership has come, the foot of the line whether its end is known. The continuous vertical line is the reading date: to its right is what has not begun. Bodies without partnerships are gathered in a count. Where there are many columns they are gathered by quarter: a click or Enter opens a quarter, the minus sign closes it.",
  },
  listText: {
    it: "Ogni riga è un ente, un attore o un partner estero della selezione, con gli stessi numeri del suo segno e della sua scheda. «Regioni raggiunte» e «Stato» contano i soli accordi avviati. Le teste delle colonne ordinano; le frecce vanno da riga a riga e da collegamento a collegamento.",
    en: "Each row is an authority, an actor or a foreign partner of the selection, with the same numbers as its mark and its sheet. “Regions reached” and “State” count started partnerships only. The column heads sort; arrows go from row to row and from link to link.",
  },
  statuses: { it: "Gli stati degli indicatori", en: "The statuses of indicators" },
  bordersNote: { it: "Note sui confini", en: "Notes on borders" },
} as const;

import type { GuidedPage } from "./guidePages";

/** How each page is read: what its marks and numbers are, and what they are not. A line is a paragraph. */
export const PAGE_GUIDES: Readonly<
  Record<GuidedPage, { readonly it: string; readonly en: string }>
> = {
  project: {
    it: "La scheda riporta ciò che il progetto dice di sé. «Non indicato» vuol dire che la fonte lascia vuota la voce.\nIn fondo sta il conto dei record letti, di quelli reali e di quelli dimostrativi.",
    en: "The sheet gives what the project says of itself. “Not stated” means that the source leaves the entry empty.\nAt the end stands the count of the records read, of the real ones and the illustrative ones.",
  },
  results: {
    it: "Ogni riga è un indicatore. La barra arriva al valore, il tratto azzurro all’atteso a questa data, la fine della barra al traguardo.\nLo stato confronta il valore con l’atteso a questa data, non con il traguardo. Un indicatore senza valori non è a zero: non è misurato.\nI valori sono di tutto il programma, o della regione scelta. Gli altri filtri non li cambiano: dicono quanti dei record contati vi stanno.",
    en: "Each row is an indicator. The bar reaches the value, the blue mark what is expected by this date, the end of the bar the target.\nThe status compares the value with what is expected by this date, not with the target. An indicator without values is not at zero: it is not measured.\nValues are those of the whole programme, or of the region chosen. Other filters do not change them: they tell how many of the counted records they hold.",
  },
  result: {
    it: "In alto sta il risultato come il progetto lo scrive, sotto gli indicatori che lo seguono.\nLa barra arriva al valore, il tratto azzurro all’atteso a questa data, la fine della barra al traguardo. Il nome di un indicatore apre la sua pagina.",
    en: "At the top stands the result as the project writes it, below the indicators that follow it.\nThe bar reaches the value, the blue mark what is expected by this date, the end of the bar the target. The name of an indicator opens its page.",
  },
  indicator: {
    it: "La linea piena è il valore nel tempo, quella tratteggiata il percorso atteso: dal valore di partenza ai traguardi. La linea verticale è la data di lettura.\nLa proiezione prolunga il passo tenuto finora: è un conto, non una previsione, e c’è solo con valori a sufficienza.\nI piccoli grafici ripetono lo stesso per regione. Un accordo tra regioni conta in ciascuna: la somma delle regioni può superare il totale.\nL’elenco dei record contati è lungo quanto il valore. «Quasi contati» dice che cosa manca agli altri.",
    en: "The full line is the value in time, the dashed one the expected path: from the baseline to the targets. The vertical line is the reading date.\nThe projection goes on at the pace kept so far: it is arithmetic, not a forecast, and stands only where there are values enough.\nThe small charts repeat the same by region. A partnership between regions counts in each: regions may add up to more than the total.\nThe list of counted records is as long as the value. “Almost counted” tells what the others lack.",
  },
  ideas: {
    it: "Ogni parte ha la sua frase, la sua figura e il suo «Come si legge». Prima vengono i Paesi, poi chi potrebbe unirsi, chi è ai margini, chi unisce le regioni.\nUn’idea nasce da una regola scritta e dai dati di oggi: non dice che cosa fare, né quanto valga un rapporto.",
    en: "Each part has its sentence, its picture and its own “How to read it”. First come the countries, then who could join, who stands at the margin, who joins the regions.\nAn idea comes from a written rule and today’s data: it tells neither what to do nor what a relation is worth.",
  },
  growth: {
    it: "Ogni barra è un anno. La parte piena, in alto, conta le coppie nuove; quella tratteggiata, in basso, le coppie che continuano. La tabella accanto ha gli stessi numeri.\nSotto stanno gli enti attivi per la prima volta e quelli usciti, anno per anno, e il primo accordo di ciascun ente con un’altra regione.",
    en: "Each bar is a year. The full part above counts the new pairs, the hatched part below those that go on. The table beside has the same numbers.\nBelow stand the authorities active for the first time and those gone quiet, year by year, and the first partnership of each authority with another region.",
  },
  bodies: {
    it: "Ogni riga è un ente, un attore o un partner estero nel programma alla data di lettura. Il nome apre la sua scheda.\n«Accordi» conta quelli avviati o in preparazione; «Regioni raggiunte» e «Stato» i soli accordi avviati. Le teste delle colonne ordinano, il campo sopra filtra le righe.",
    en: "Each row is an authority, an actor or a foreign partner in the programme on the reading date. The name opens its page.\n“Partnerships” counts those started or in preparation; “Regions reached” and “State” started ones only. Column heads sort, the field above filters the rows.",
  },
  body: {
    it: "La frase in alto dice in quanti accordi è l’ente alla data di lettura. I fatti vengono dai dati, con la loro fonte.\nNella prima figura il segno al centro è l’ente; intorno sta chi ha accordi con lui, per regione o Paese. Una linea più larga vuol dire più accordi insieme. La carta mostra gli stessi dove sono.\nNelle linee delle tappe ciò che viene dopo la data di lettura è vuoto. «Per quali risultati conta» dice a quali indicatori porta un’unità, e perché.",
    en: "The sentence at the top tells in how many partnerships the body is on the reading date. The facts come from the data, with their source.\nIn the first picture the mark in the middle is the body; around it stands whoever has partnerships with it, by region or country. A broader line means more partnerships together. The map shows the same where they are.\nOn the lines of steps what comes after the reading date is hollow. “Which results it counts for” tells to which indicators it adds a unit, and why.",
  },
  partnerships: {
    it: "Ogni riga è un accordo avviato o in preparazione alla data di lettura. Il titolo apre la sua scheda.\n«Stato» è l’ultima tappa datata; «Prova» dice quanto l’accordo è documentato. Le teste delle colonne ordinano, il campo sopra filtra le righe.",
    en: "Each row is a partnership started or in preparation on the reading date. The title opens its page.\n“State” is the last dated step; “Evidence” tells how well the partnership is documented. Column heads sort, the field above filters the rows.",
  },
  partnership: {
    it: "La linea della vita mette le tappe sulle loro date: la linea tratteggiata è la data di lettura, ciò che viene dopo è vuoto. Un mese o un anno è largo quanto dura.\nNella figura il segno al centro è l’accordo e ogni raggio una parte. La tabella delle parti dice chi entra e chi esce, e quando.\n«Chi potrebbe unirsi» elenca enti con un Paese o un tema in comune: sono idee, non proposte dell’accordo.",
    en: "The line of its life puts the steps on their dates: the dashed line is the reading date, what comes after it is hollow. A month or a year is as broad as it lasts.\nIn the picture the mark in the middle is the partnership and each spoke a member. The table of parties tells who joins and who leaves, and when.\n“Who could join” lists authorities that share a country or a theme: these are ideas, not proposals of the partnership.",
  },
  regions: {
    it: "Ogni riga è una regione, con i suoi enti secondo gli accordi avviati: nessuno, solo nella regione, anche con altre. I tre numeri sommano agli enti della regione.\nIl nome apre la scheda.",
    en: "Each row is a region, with its authorities by their started partnerships: none, within the region only, with others too. The three numbers add up to the authorities of the region.\nThe name opens its page.",
  },
  region: {
    it: "I quadretti sono gli enti della regione: vuoto senza accordi, mezzo pieno con accordi solo nella regione, pieno se anche con altre.\nLa tabella «Dentro e fuori la regione» conta gli accordi con ciascuna regione e li confronta con quelli attesi per caso. Un accordo fra tre regioni sta in più righe.\nI risultati sono quelli degli indicatori misurati per regione.",
    en: "The squares are the authorities of the region: empty without partnerships, half full with some in the region only, full when with others too.\nThe table “Inside and outside the region” counts the partnerships with each region and compares them with those expected by chance. One among three regions stands in several rows.\nThe results are those of the indicators measured by region.",
  },
  countries: {
    it: "Ogni riga è un Paese: chi ha relazioni da prima, in quali regioni, quanti accordi lo nominano o hanno una parte lì.\n«Da mettere in comune» segna i Paesi con cui più regioni hanno relazioni senza un accordo che le unisca.",
    en: "Each row is a country: who has earlier relations with it, in which regions, how many partnerships name it or have a member there.\n“To be pooled” marks the countries with which several regions have relations and no partnership that joins them.",
  },
  country: {
    it: "La frase distingue chi lavora con il Paese per una relazione propria e chi attraverso un accordo.\nLa carta mostra gli enti italiani che ci lavorano e chi sta nel Paese; chi è oltre il bordo è segnato nella sua direzione.\n«Insieme o ciascuno per sé» guarda le coppie di enti di regioni diverse con relazioni con il Paese, su tutto il programma.",
    en: "The sentence tells those who work with the country by a relation of their own from those who do through a partnership.\nThe map shows the Italian authorities that work with it and whoever is in the country; those beyond the edge are marked in their direction.\n“Together or apart” looks at the pairs of authorities of different regions that have relations with the country, in the whole programme.",
  },
  themes: {
    it: "Ogni riga è un tema, con gli accordi avviati o in preparazione che lo trattano. Un accordo può avere più temi: le righe non si sommano.",
    en: "Each row is a theme, with the partnerships started or in preparation that are about it. A partnership may have several themes: rows do not add up.",
  },
  theme: {
    it: "La tabella conta gli accordi del tema per stato e regione. Un accordo tra regioni sta in ciascuna delle sue, e una volta sola in «In tutto».\nGli indicatori elencati contano qualcosa attraverso questi accordi; i loro valori sono quelli di tutto il programma.",
    en: "The table counts the partnerships of the theme by stage and region. One between regions stands in each of its own, and once only under “In all”.\nThe indicators listed count something through these partnerships; their values are those of the whole programme.",
  },
  data: {
    it: "La pagina legge i dati come sono e dice che cosa ha trovato: quanti record, quanti tenuti fuori, che cosa correggere, con il file e la riga.\nI file che si aprono qui restano su questo dispositivo: non sono spediti a nessuno.\nUn errore tiene fuori il record, un avvertimento lo lascia e lo segna. I totali della pagina non contano ciò che è fuori.",
    en: "The page reads the data as they are and tells what it found: how many records, how many left out, what to correct, with the file and the row.\nFiles opened here stay on this device: they are sent to nobody.\nAn error leaves the record out, a warning keeps it and marks it. The totals of the page do not count what is left out.",
  },
  compare: {
    it: "«Prima» è l’altra versione, «dopo» quella che si sta leggendo; si possono scambiare. Le due versioni sono lette alla stessa data.\n«Nuovo», «perso» e «cambiato» dicono di un record con lo stesso identificativo. Le cifre che si muovono portano all’elenco di chi entra e di chi esce.",
    en: "“Before” is the other version, “after” the one being read; they can be swapped. Both are read on the same date.\n“New”, “lost” and “changed” go by the identifier of a record. Figures that move lead to the list of who enters and who leaves.",
  },
};

const list = (names: string): Set<string> => new Set(names.split(/\s+/).filter((name) => name !== ''))

/** Given names that are common in the Netherlands, of several generations and origins; written from general knowledge. */
export const givenNames = list(`
  aaliyah aart abdel abdul abdullah achmed adam adil agnes ahmed ahmet aisha albert alexander ali alice alicja amal
  amber amina amira amir amy an ana andrea andreas andre andré angela angelique anna anne annemarie annemiek anneke
  anouk anton antoinette arend ari arie arjan arjen arnold arthur arwa astrid aya ayla ayoub ayse ayşe aziz bas
  bart bartosz beatrix ben berend bert bianca bilal björn bo bob boris bram brian britt bryan burak can carla carlijn
  carlos carolien caroline catharina cees cemal chantal charlotte chris christian christiaan christina christine cindy
  claire claudia coen colin connie cor corine cornelis daan daniel daniël danny daphne david dean debbie demi denise
  dennis desi dewi diana dick diede dilara dirk dominik donna dorien duncan dylan eddy edith edwin eefje elias eline
  elisabeth elise elja ella ellen els elsa elske emine emir emma emre eric erica erik erwin esmee esra esther eva evelien
  evi evy fabian fadil faisal fatih fatima fatma feline femke fenna fien fiona fleur floor floris fons francien frank frans
  fred frederik freek frits fred gerard gerda gerrit gertjan gijs gina greet greetje guus hafid hakan halima hamza hanna
  hannah hanneke hans harm harrie harry hasan hassan hatice hein heleen helena hendrik henk herman hicham hilde hugo
  huub ibrahim ibtissam ilse imane imke imran ina inge ingrid irene iris isa isabel isabella ismail ivo jaap jack jackie
  jacob jacqueline jakub jan jane janneke jannie jans jasmijn jasper jayden jeanette jelle jeroen jesse jessica jessie
  jesper jet jikke jim jip joanna joep johan johanna johannes jolanda jonas jonathan joost jordy joris jos jose josé
  joseph josephine joshua jouke joyce juan judith julia julian julie juliette jurre justin kaat kamil karel karim karin
  katarzyna kees keira kelly kemal ken kevin khadija khalid kim klaas koen koos kyra lana lara lars laura laurens layla
  lea leah leen lenie leo leon leonie leyla liam lian lianne lida lieke lien lies liesbeth lieve lina linda lisa lisanne
  lise livia lize loes lotte lou louis louise luca lucas lucy luna luuk luuc lynn maaike maarten maartje madelief magda
  mahmoud maja malak malika manon marcel marco margriet maria marianne marieke mariam marijke marijn marike marina marit
  marja marjan marjolein mark marleen marloes martha martijn martin martine mary maryam mateusz mathijs matthijs max maud
  maya mees megan mehdi mehmet mees melanie melissa menno merel merijn merve meryem mia michael michel michelle michiel
  miep mieke mike mila milan milou mirjam mirthe moaz mohamed mohammed mo monique mourad murat mustafa myrthe nadia nadine
  nadir nana naomi nathalie natasja neeltje nel nele nick nicole niek niels nienke nina noa noah noor nora nour noud nout
  nuria oguz okan olaf olivia omar oscar osman otto owen pascal patricia patrick paul paula pauline peter petra philip
  pien piet pieter pim puck quinn rachel rachid raf ralph ramon rania ravi rayan rebecca remco rené rens ria richard rick
  rik rinske rita rob robbert robert robin roel roelof rohan romy ronald ronnie roos rosa rosalie ruben rudi ruth ruud
  saar sabine said salma sam samir samira samuel sander sandra sanne sara sarah saskia sebastiaan selena selim selin selma
  senna serkan shanaya sharon sherida shirley siem sien sietse silke simon simone sjaak sjaan sjoerd sofia sofie sonja
  sophie stan stefan stella stephan sterre steven stijn sven suze suzan suzanne sylvia tamar tamara tanja tara tarik teun
  tess tessa teun thea theo thijmen thijs thomas thijn tibor tijn tijs tim timo tineke tjeerd tobias tom tomasz ton tony
  toon trijn truus tuur ursula valentijn vera veronica victor vincent wai wesley wendy wil willem wilma wim wouter xander
  yara yasemin yasin yasmin yasmina yassin yassine youssef ysabel yunus yusuf yvette yvonne zahra zakaria zara zeynep zoë
  zuzanna`)

/** Names that are ordinary words too; at the beginning of a sentence or without a capital they say nothing. */
export const alsoWords = list(`
  an bas bo can dean diede eva floor fleur ina jet kaat ken kim kees lara lies lieve lou mark merel mees mila mo noor
  nour puck quinn roos sam sien stan sterre storm ton toon vera wai wil wim madelief pien max leen siem ben bert dick jans
  tijn rob leo van frank rosa iris pim fien els`)

const list = (words: string): Set<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** What stands before a name: a title, or what somebody is to a family. */
export const titles = list(`
  meneer mevrouw mijnheer heer dhr mw mevr mr juf juffrouw meester dokter dr drs oom tante opa oma familie fam gezin
  pleegmoeder pleegvader pleegouder wijkagent rechter psycholoog therapeut mentor voogd jeugdbeschermer`)

/** Words after which a name is likely, also without a capital when it is a common one. */
export const familyWords = list(`
  zoon zoontje dochter dochtertje kind pleegkind pleegzoon pleegdochter broer broertje zus zusje moeder vader mama papa
  man vrouw vriend vriendin partner neef neefje nicht nichtje kleinzoon kleindochter baby peuter puber tweeling
  stiefvader stiefmoeder buurvrouw buurman buurmeisje buurjongen collega begeleider begeleidster jongen meisje`)

export const namingWords = list(`heet heette heten genaamd noemen noem noemt noemde naam roepnaam ene`)

/** Words that carry a capital inside a sentence and are no person. */
export const noNames = list(`
  nederland nederlands nederlandse belgië duitsland duits engels engelse frans turks turkse marokkaans marokkaanse
  surinaams surinaamse pools poolse syrisch syrische eritrees arabisch spaans italiaans portugees somalisch oekraïens
  turkije marokko suriname polen syrië eritrea oekraïne engeland frankrijk spanje aruba curaçao afghanistan irak iran
  europa europese amsterdam rotterdam utrecht haag eindhoven tilburg groningen almere breda nijmegen arnhem enschede
  haarlem zaanstad amersfoort apeldoorn zwolle leiden maastricht dordrecht zoetermeer deventer delft alkmaar
  brabant noord zuid oost west noord-brabant limburg gelderland overijssel flevoland drenthe friesland zeeland
  noord-holland zuid-holland randstad twente veluwe achterhoek betuwe
  kerst kerstmis pasen pinksteren sinterklaas sint ramadan suikerfeest offerfeest koningsdag moederdag vaderdag
  god allah jezus bijbel koran corona covid
  jeugdzorg pleegzorg jeugdwet jeugdbescherming jeugdhulp veilig thuis raad kinderbescherming gemeente gemeenten
  spoed voogdij wijkteam buurtteam kinderrechter rechtbank samenwerking verbeteragenda enquête
  facebook whatsapp instagram tiktok snapchat google youtube netflix teams zoom word excel signal telegram playstation
  cito havo vwo vmbo mbo hbo
  ik je jij u wij we zij ze hij het een de er dat dit die deze daar hier wat wie waar hoe waarom wanneer als maar en of
  want dus ook niet geen wel nog toen nu dan soms vaak altijd nooit misschien verder daarna eerst met zonder voor na
  door bij op in uit over onder tussen tijdens sinds tot van naar om mijn jouw ons onze hun haar zijn`)

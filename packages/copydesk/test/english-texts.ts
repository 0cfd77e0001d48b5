/**
 * Sound English as Indonesian newsrooms print it, written for this project: names, words and money of the country stand
 * in it, British and American spelling both. What the desk must leave alone, and what the bench puts slips into.
 * Names and events are made up.
 */
export const ENGLISH_SENTENCES: readonly string[] = [
  'Heavy rain that began shortly before dawn flooded hundreds of homes in three low-lying districts of Bandar Seruni.',
  'The regional government has set aside Rp 4.2 billion (US$260,000) to repair the damaged jetty.',
  'Regent Siti Halwiah said the ferry service would resume once the divers had inspected the hull.',
  '“We will not raise fares before the end of the year,” Halwiah told reporters on Thursday.',
  'Prosecutors questioned five witnesses over the alleged embezzlement of funds from the fishermen’s cooperative.',
  'The quake, which struck at 3:17 a.m. local time (UTC+7), did not trigger a tsunami warning.',
  'Rice farmers across the province are bracing for a longer dry season than meteorologists had forecast.',
  'The women’s national team beat the hosts 3-1 in the opening match of the friendly tournament.',
  'A spokesman for the port authority declined to comment, citing the ongoing investigation.',
  'The central bank kept its benchmark rate unchanged for a fourth straight month while defending the rupiah.',
  'Thousands of holidaymakers have crowded the crossing since early morning, and police expect more at the weekend.',
  'Under the new bylaw, street vendors may trade only between 6 p.m. and midnight.',
  'Nusa Seruni exported 1,240 tonnes of processed nickel in August, up 12 percent from a year earlier.',
  'Residents of Kampung Lama rebuilt the bridge themselves, using timber donated by a nearby sawmill.',
  'Lawyers for the former agency head, Dirman Usman, argued that the evidence had been obtained unlawfully.',
  'Two climbers who lost their way on the northern slope were found alive late on Saturday.',
  'The museum is displaying centuries-old manuscripts that were restored with help from Dutch conservators.',
  'Teachers at the island’s only primary school have not been paid since June, according to the union.',
  'The ministry extended the scholarship deadline after its website crashed twice in a week.',
  'Fuel prices at the pump rose by Rp 500 a litre, the second increase this quarter.',
  'Health workers vaccinated nearly 8,000 children against measles in the first ten days of the campaign.',
  'The Constitutional Court granted part of the petition filed by the labour federation.',
  'An inspection team will fly to Tanjung Pelita to determine why the generator failed.',
  'Police seized three plots of land believed to have been bought with the proceeds of corruption.',
  'The film follows scavengers who make their living at the city’s largest landfill.',
  'Coral reefs off the western coast are recovering faster than marine biologists had expected.',
  'Several flights were diverted because smoke from peatland fires had reduced visibility at the airport.',
  'The start-up laid off a fifth of its employees to cut costs ahead of a planned listing.',
  'Traders at Pasar Induk blamed the shortage of chillies on delayed shipments from the highlands.',
  'Judge Maria Lestari adjourned the hearing because the defendant’s counsel was unwell.',
  'President Rahmat Wibisana is scheduled to inaugurate the commuter line early next year.',
  'Volunteers from a local pesantren cooked meals for evacuees sheltering in the village hall.',
  'The opposition accused the mayor of favouring a company run by his brother-in-law, an allegation he denies.',
  'A kilogram of shallots now sells for Rp 48,500, twice as much as in April.',
  'The agency’s 48-hour forecast shows waves of up to four metres in the Seruni Strait.',
  'Fishermen who rely on the estuary say dredging has muddied the water and driven away the shrimp.',
  'He pleaded not guilty and asked the panel to release him on bail.',
  'Analysts at Bank Cendana expect inflation to ease to 2.6 percent by December.',
  'The orchestra, which rehearses in a converted warehouse, drew a standing ovation.',
  'Neither the airline nor the airport operator has explained the delay.',
  'Farmers planted a salt-tolerant variety after seawater seeped into their paddies.',
  'The suspect, identified only as R.S., surrendered to officers in Kota Baru on Monday evening.',
  'Parents rejected a plan to merge two schools that stand eleven kilometres apart.',
  'Exports to Japan and South Korea recovered, but shipments to Europe remained sluggish.',
  'Customs officers found 14 endangered parrots hidden in the false bottom of a crate.',
  'The governor apologised for the late payment of allowances to midwives and nurses.',
  'Search teams recovered the flight recorder from a depth of 60 metres.',
  'The bill would require social media platforms to verify the age of their users.',
  'Smallholders complained that middlemen paid them less than half the retail price.',
  'At least 27 people were treated for smoke inhalation, the hospital’s director, Dr. Nurhayati Saleh, said.',
  'The team’s captain limped off with a thigh injury ten minutes before half-time.',
  'Tourists were asked to register online before entering the conservation area.',
  'The Supreme Court upheld the eight-year sentence, rejecting an appeal by both sides.',
  'Batik makers in the old quarter are switching to natural dyes made from indigo and mangrove bark.',
  'A landslide buried a section of the trans-island highway and cut off four villages.',
  'The Foreign Ministry summoned the ambassador to protest the seizure of a fishing vessel.',
  'Officials insist the reservoir will irrigate about 12,000 hectares once it is filled.',
  'Her novel, translated into nine languages, tells of a family divided by the 1998 riots.',
  'Passengers stranded at Seruni Harbour slept on mats and shared what food they had.',
  'Gotong royong, the tradition of communal work, still binds the hillside hamlets together.',
]

type EnglishStory = { title: string; body: string }

/** Three whole stories of the same kind. */
export const ENGLISH_STORIES: readonly EnglishStory[] = [
  {
    title: 'Ferry service to outer islands suspended after hull damage',
    body: `Ferry services linking Nusa Seruni with four outer islands were suspended on Friday after divers discovered a two-metre crack in the hull of the KM Tirta Halimun, leaving about 900 passengers stranded at Seruni Harbour.

The vessel, which has carried islanders and their produce since 1998, struck a submerged log shortly after 9 p.m. on Wednesday (UTC+8), harbour master Andi Mappatoba said. No one was injured.

“The pumps are holding, but we cannot let her sail with people on board,” Mappatoba told reporters at the quay. “Safety comes first, whatever the timetable says.”

Regent Siti Halwiah said the administration had asked the Transportation Ministry to send a replacement vessel from Makassar. It is expected to arrive on Sunday morning at the earliest.

In the meantime, the Navy has offered a landing craft to bring rice, cooking oil and medicine to the islands, where warung owners say stocks are already running low. A 5-kilogram bag of rice that cost Rp 70,000 last week was selling for Rp 95,000 on Pulau Karang on Friday, according to residents reached by telephone.

Traders have urged the government to act against profiteering. “Prices jump every time the ferry stops,” said Rahmi Latif, 41, who sells dried fish near the old market. “We understand that fuel is expensive, but this is too much.”

The operator, PT Pelayaran Seruni Jaya, apologised for the disruption and promised refunds within seven working days. Its director, Hendra Wirawan, said a full inspection of the fleet would be completed by the end of the month. The company runs six ferries, three of which are more than 25 years old.

Legislators have long called for newer ships. A proposal to buy two catamarans for Rp 38 billion was dropped from last year’s budget after councillors failed to agree on how the purchase should be financed.`,
  },
  {
    title: 'Court clears former agency head of graft charges',
    body: `The Bandar Seruni District Court on Tuesday acquitted Dirman Usman, a former head of the regional fisheries agency, of charges that he had siphoned off Rp 2.3 billion meant for a fishermen’s cooperative.

Presiding judge Maria Lestari said prosecutors had failed to prove that the defendant had profited from the purchase of 40 outboard engines in 2014. “Poor bookkeeping is not the same as corruption,” she said, reading out a ruling that took almost three hours.

Dirman, 58, wept as supporters in the packed courtroom chanted his name. He had spent eleven months in detention before being moved to house arrest because of a heart condition.

Prosecutors, who had sought a six-year sentence, said they would study the decision before deciding whether to appeal. They have 14 days to do so.

The case began when members of the cooperative complained that the engines delivered to them were used ones that had been repainted. An audit by the Development Finance Comptroller (BPKP) later put the losses to the state at Rp 2.3 billion, a figure the defence disputed throughout the trial.

Anti-graft activists voiced disappointment. “The fishermen still do not have working engines, and nobody has been held to account,” said Laode Syamsuddin of Seruni Corruption Watch. He urged the Corruption Eradication Commission, known as the KPK, to take over the investigation.

The agency’s current head, Yulianti Daeng, declined to discuss the verdict. She said a new tender, overseen by the provincial inspectorate, would open in January.

Two other defendants, both contractors, are being tried separately. Their lawyers have asked for the charges to be dropped in light of Tuesday’s ruling; a hearing has been set for next week.`,
  },
  {
    title: 'Seruni seaweed farmers find new markets as prices recover',
    body: `For the first time in four years, seaweed farmers on the eastern shore of Nusa Seruni are hiring extra hands for the harvest.

Dried seaweed fetched Rp 31,000 a kilogram in September, up from Rp 12,500 a year earlier, data from the provincial trade office show. Demand from food and cosmetics manufacturers in China, South Korea and the Netherlands has outstripped supply, while storms damaged crops in rival producing areas.

“Last year we pulled up our lines and went looking for construction work,” said Nurdin Bakri, who farms two hectares off Desa Teluk Sari with his wife and three sons. “Now the buyers come to us.”

The recovery has revived an industry that supports some 6,400 households, most of them in villages without paved roads. It has also tempted newcomers. The number of registered growers rose by a quarter in the first half of the year, and the agency fears that overcrowded bays will invite disease.

Researchers at Seruni State University recommend leaving at least five metres between lines and rotating plots every third season. Farmers who followed that advice lost fewer plants to ice-ice, a bleaching disease, during last year’s heatwave, according to marine biologist Ratna Sumarni.

Processing remains the weak link. Nearly all of the harvest leaves the island raw, although a plant built in 2011 with a state grant of Rp 9 billion could turn it into carrageenan, a thickener used in ice cream and toothpaste. The plant closed after 18 months because it could not afford diesel for its generators.

The provincial administration hopes to reopen it next year. Deputy governor Yusuf Lamakkarau said the state electricity company, PLN, had agreed to extend the grid to the site. “If the power comes, the factory will run,” he said. “If it doesn’t, we will go on selling our raw materials cheaply, as we always have.”

For Nurdin, the arithmetic is simpler. With this season’s earnings he has repaid the money he borrowed from a lender in town, bought a second-hand engine and enrolled his eldest daughter in a nursing college in Makassar.`,
  },
]

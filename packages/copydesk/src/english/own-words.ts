/** Words that news in English uses every day and the dictionaries lack; written for the project, the region's own among them. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  [
    'capita mins hrs webpage livestream livestreamed livestreaming fintech edtech vlogger vloggers influencer influencers rideshare chatbot chatbots',
    'decarbonisation decarbonization stablecoin policymaking roadmap roadmaps rollout rollouts pushback lockdown lockdowns frontline frontlines',
    'whistleblower whistleblowers onboarding upskilling reskilling bootcamp bootcamps skillset skillsets wellbeing voiceover supercar datacentre datacenter',
    'shockwave shockwaves hypocentre hypocenter stormwater hotspot hotspots volcanology volcanologist volcanologists pyroclastic lahar lahars',
    'yearend weeklong monthlong hourlong matchday goalscoring shuttler shuttlers futsal takraw feedstock feedstocks oilseed longline fisherfolk',
    'carrageenan peatland peatlands homestay homestays agritourism tempeh kretek gamelan angklung renminbi rendang sambal rambutan mangosteen durian durians salak jackfruit soursop galangal',
    'islamist islamists ulema ulama haram zoonotic chikungunya leptospirosis preeclampsia thalassemia dipterocarp agarwood pangolin pangolins dugong dugongs',
    'hornbill hornbills komodo grandkids everyman hijinks del des las von van der den bin binti',
  ]
    .join(' ')
    .split(' '),
)

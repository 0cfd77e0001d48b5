import { pairsOf } from './pairs.ts'

/**
 * Words of religion in their standard form. Many newsrooms spell them nearer to Arabic on purpose: they have a switch
 * of their own. Written for the project. Source: main entries of Kamus Besar Bahasa Indonesia.
 */
export const FAITH_WORDS: ReadonlyMap<string, string> = pairsOf([
  'adzab azab, adzan azan, ahlak akhlak, ahlaq akhlak, ajan azan, akhlaq akhlak',
  'alhamdullilah alhamdulillah, aqad akad, aqidah akidah, aqiqah akikah, ashar asar',
  "assalamu'alaikum assalamualaikum, bertaqwa bertakwa, bertaubat bertobat, dholim zalim, dhuafa duafa",
  "dhuha duha, dhuhur zuhur, do'a doa, dzalim zalim, dzikir zikir, dzuhur zuhur, dzulhijah Zulhijah",
  'dzulhijjah Zulhijah, fardhu fardu, ghaib gaib, goib gaib, haddits hadis, hadist hadis, hadits hadis',
  "haj haji, hijriah Hijriah, hijriyah Hijriah, hotbah khotbah, i'tikad iktikad, ihlas ikhlas",
  "ihrom ihram, iklas ikhlas, iktikat iktikad, infaq infak, insya'allah insyaallah, istiqamah istikamah",
  "istiqomah istikamah, isya' isya, itikad iktikad, itikat iktikad, jama'ah jemaah, jamaah jemaah",
  "jiarah ziarah, jinah zina, jum'atan jumatan, kaffah kafah, keiklasan keikhlasan, ketaqwaan ketakwaan",
  'khotib khatib, khusu khusyuk, khusyu khusyuk, khutbah khotbah, kiyai kiai, kotbah khotbah, kyai kiai',
  'lohor zuhur, madzab mazhab, madzhab mazhab, maghrib magrib, mahzab mazhab, masjit masjid',
  "maulud maulid, mesjid masjid, miqat mikat, mu'alaf mualaf, mu'jizat mukjizat, muadzin muazin",
  'muallaf mualaf, mubadzir mubazir, mubaligh mubalig, muballigh mubalig, mudzin muazin',
  'mujijat mukjizat, mukzizat mukjizat, munafiq munafik, murtadz murtad, mushalla musala',
  'mushola musala, musholla musala, musolla musala, pesantrean pesantren, qalbu kalbu, qasidah kasidah',
  "qolbu kalbu, qosidah kasidah, qurban kurban, raka'at rakaat, ramadhan Ramadan, ramadhon Ramadan",
  "rejeb Rajab, rekaat rakaat, ridha rida, ridho rida, romadhon Ramadan, ruqyah rukiah, sa'i sai",
  'sahdu syahdu, sedeqah sedekah, shadaqah sedekah, shalat salat, shodaqoh sedekah, shohib sahib',
  'sholat salat, sholeh saleh, sholihah salihah, shubuh subuh, sodaqoh sedekah, subhat syubhat',
  "sunnah sunah, sya'ban Syakban, sya'i sai, syahit syahid, syareat syariat, syari'ah syariah",
  "syariat' syariat, tahiyyat tahiat, taqdir takdir, taqwa takwa, taraweh tarawih, tarawikh tarawih",
  'tasawwuf tasawuf, taubat tobat, tawadhu tawaduk, teraweh tarawih, thawaf tawaf, towaf tawaf',
  "ulama' ulama, umroh umrah, ustad ustaz, ustadz ustaz, ustadzah ustazah, vihara wihara, wudhu wudu",
  'wudlu wudu, zhalim zalim, zhuhur zuhur, zolim zalim, zulhijjah Zulhijah',
])

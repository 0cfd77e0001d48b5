import { wordSet } from '../text/word-set.ts'
/** States and peoples as Indonesian newsrooms write them, one word each or the first of two. Written for this project. */
export const COUNTRIES: ReadonlySet<string> =
  wordSet(`afganistan albania aljazair andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh belanda
  belarus belgia belize bhutan bolivia bosnia botswana brasil brunei bulgaria burundi ceko chad chile denmark ekuador
  estonia etiopia fiji filipina finlandia gabon gambia georgia ghana guatemala guinea guyana haiti honduras hungaria
  india inggris irak iran irlandia islandia israel italia jamaika jepang jerman kamboja kamerun kanada kazakhstan kenya
  kirgizstan kolombia kongo korea kosovo kosta kroasia kuba kuwait laos latvia lebanon liberia libia lituania luksemburg
  madagaskar makedonia malawi malaysia maladewa mali malta maroko mauritania meksiko mesir moldova mongolia mozambik
  myanmar namibia nepal nigeria nikaragua norwegia oman pakistan palestina panama paraguay peru polandia portugal
  prancis qatar rumania rusia rwanda samoa senegal serbia singapura siprus skotlandia slovenia slowakia somalia spanyol
  sudan suriah suriname swedia swiss taiwan tajikistan tanzania thailand togo tonga tunisia turki turkmenistan uganda
  ukraina uruguay uzbekistan vanuatu venezuela vietnam wales yaman yordania yunani zambia zimbabwe`)

/** States by the seats and other names that stand for them in the same story. */
export const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    rusia: 'moskow kremlin',
    inggris: 'london britania',
    jepang: 'tokyo',
    prancis: 'paris',
    jerman: 'berlin',
    belanda: 'amsterdam haag',
    italia: 'roma',
    spanyol: 'madrid',
    korea: 'seoul pyongyang',
    india: 'delhi',
    malaysia: 'kuala',
    thailand: 'bangkok',
    vietnam: 'hanoi',
    filipina: 'manila',
    australia: 'canberra',
    ukraina: 'kyiv kiev',
    turki: 'ankara',
    iran: 'teheran',
    israel: 'aviv yerusalem',
    palestina: 'gaza',
    mesir: 'kairo',
  }).map(([state, seats]) => [state, seats.split(' ')]),
)

/** All of these seats; a headline may use any for its state. */
export const SEATS: ReadonlySet<string> = new Set([...STANDS_FOR.values()].flat())

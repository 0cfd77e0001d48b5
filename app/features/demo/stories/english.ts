import type { DayWriter, DemoStory } from '../demo-story.ts'

export function fuel(day: DayWriter): DemoStory {
  return {
    section: 'english',
    language: 'en',
    kind: 'report',
    kicker: 'Transport',
    headline: 'Ferry operator publishes its fuel costs for the first time',
    dek: 'The figures cover seven months and came after fishermen, traders and councillors asked for them.',
    dateline: 'BANDAR SERUNI –',
    source: 'Warta Seruni reporting',
    credits: [
      { role: 'writer', name: 'Rena Palupi' },
      { role: 'translator', name: 'Maria Tallo' },
      { role: 'editor', name: 'Laksmi Wardana' },
    ],
    body: [
      `The company that runs the ferry between Bandar Seruni and Lemo Island published its fuel bills on ${day('en', 1)}, the first time it has done so since the route opened in 2019.`,
      'The bills show that diesel made up 61 percent of the cost of a crossing between April and October. In the same months of last year it was 48 percent.',
      '“People asked what they were paying for. Now they can see it,” said Yusran Adiputra, the company’s director of operations.',
      { subhead: 'Fares stay as they are, for now' },
      'An adult ticket costs 39,500 rupiah. The company has asked the province to let it charge more and has not said by how much.',
      'Marlina Tawakal, who chairs the council’s transport committee, called the publication “a good beginning” and asked for the repair costs as well. “Fuel is what everybody expects to be expensive,” she said. “The dry dock is what we do not know.”',
      'Some 1,900 people use the route on an average day, according to the harbour office.',
    ],
    live: { hoursAgo: 11 },
  }
}

export function library(day: DayWriter): DemoStory {
  return {
    section: 'english',
    language: 'en',
    kind: 'feature',
    kicker: 'Islands',
    headline: 'A floating library reaches the outer islands',
    dek: 'Eight hundred books, one generator and a waiting list for the ghost stories.',
    dateline: 'TANJUNG RANO –',
    source: 'Warta Seruni reporting',
    credits: [
      { role: 'writer', name: 'Nuraini Bode' },
      { role: 'editor', name: 'Laksmi Wardana' },
    ],
    body: [
      `The children were on the jetty an hour before the boat came round the cape. When it tied up on ${day('en', 5)}, forty of them had already agreed on the order in which they would go aboard: smallest first.`,
      'The boat is a former fish carrier. Its hold, scrubbed and painted white, has shelves with a lip along the edge so that the books stay where they are in a swell.',
      { quote: 'The ghost stories have a waiting list. The atlas does not, but it is the one they steal.' },
      'Sitti Aminah, the librarian, says this without anger. She has a second atlas and a pencil mark for every page that comes back with a new coastline drawn into it.',
      'A borrowed book may be kept until the boat returns, which is three weeks in the calm season and five in the other. On this round 612 books were out and 9 were missing, a loss smaller than that of the library in town.',
      'The province pays for the fuel; the books are given. What the library needs most, Sitti says, is not books but raincoats: hers, and the ones the books wear on the way home.',
    ],
    live: { hoursAgo: 120 },
  }
}

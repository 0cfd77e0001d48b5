import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The figures of one node, in Prometheus' text form under `/metrics`. */
export type Metrics = {
  /** Counts up; returns the function that counts one, under the values of its labels in their order. */
  counter(name: string, help: string, labels: readonly string[]): (...values: readonly string[]) => void
  /** A figure that is read when it is asked for. */
  gauge(name: string, help: string, read: () => number): void
  /** Counts that somebody else keeps, by the values of a label: for paths where counting must cost nothing. */
  tally(name: string, help: string, label: string, counts: ReadonlyMap<string, number>): void
  /** A figure that is set, under a value of its label. */
  labelledGauge(name: string, help: string, label: string): (value: string, figure: number) => void
  /** Observes durations in seconds. */
  duration(name: string, help: string): (seconds: number) => void
  text(): Promise<string>
}

/** Seconds; a page that takes longer than the last one met the database's limits. */
const BUCKETS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    counter: (name, help, labelNames) => {
      const counter = new Counter({ name, help, labelNames, registers })
      return (...values) => counter.labels(...values).inc()
    },
    gauge: (name, help, read) => {
      const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) })
    },
    tally: (name, help, label, counts) => {
      const counter: Counter = new Counter({
        name,
        help,
        labelNames: [label],
        registers,
        collect: () => {
          counter.reset()
          for (const [value, count] of counts) counter.inc({ [label]: value }, count)
        },
      })
    },
    labelledGauge: (name, help, label) => {
      const gauge = new Gauge({ name, help, labelNames: [label], registers })
      return (value, figure) => gauge.set({ [label]: value }, figure)
    },
    duration: (name, help) => {
      const histogram = new Histogram({ name, help, buckets: BUCKETS, registers })
      return (seconds) => histogram.observe(seconds)
    },
    text: () => registry.metrics(),
  }
}

/** The other end of `workApart`: does the work for what comes in and sends back what it gives. */
export function answer<In, Out>(work: (input: In) => Out): void {
  // Stays until it is ended: what it leaves in the pipe is lost with an earlier exit.
  process.on('message', (input: In) => process.send?.(work(input)))
}

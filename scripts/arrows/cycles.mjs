/** Every import cycle once, as the list of its files; `graph` maps a file to the files it imports. */
export function findCycles(graph) {
  const done = new Set();
  const path = [];
  const cycles = [];

  function follow(file) {
    if (done.has(file)) return;
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file]);
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) follow(next);
    path.pop();
    done.add(file);
  }

  for (const file of graph.keys()) follow(file);
  return cycles;
}

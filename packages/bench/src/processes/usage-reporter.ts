// Loaded before a measured server's own code: answers the parent's question for what the process has used so far.
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 1048576 });
});
// Without the parent nobody would ever stop this server.
process.on('disconnect', () => process.exit());
// The channel to the parent must not keep a server alive that wants to end.
process.channel?.unref();

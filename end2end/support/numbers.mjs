// Says at the end of a run how many paths were walked, by service, and on how many forms the server and the
// WebAssembly agreed, and how much of what a screen reader reads is said: tests that passed and say so.
export default class Numbers {
  onBegin(_, suite) {
    this.suite = suite;
  }

  onEnd() {
    const counts = new Map();
    for (const test of this.suite.allTests()) {
      if (test.outcome() !== 'expected') continue;
      for (const { type, description } of test.annotations.filter(({ type }) => type.startsWith('walked '))) {
        const services = counts.get(type) ?? counts.set(type, new Map()).get(type);
        services.set(description, (services.get(description) ?? 0) + 1);
      }
    }
    const sum = (type) =>
      this.suite.allTests().filter((test) => test.outcome() === 'expected')
        .flatMap(({ annotations }) => annotations.filter((annotation) => annotation.type === type))
        .reduce((sum, { description }) => sum + Number(description), 0);
    const [saved, refused] = [sum('forms saved'), sum('forms refused')];
    if (saved + refused) console.log(`\nforms agreed on: ${saved + refused} (saved ${saved}, refused ${refused})`);
    const read = sum('texts read');
    const heard = `${sum('pages listened to')} pages, ${sum('utterances in order')} utterances in their order`;
    if (read) console.log(`\ncoverage: ${sum('texts said')} of ${read} texts on ${heard}`);
    for (const [type, services] of counts) {
      const all = [...services.values()].reduce((sum, count) => sum + count);
      const each = [...services].map(([service, count]) => `${service} ${count}`).join(', ');
      console.log(`\npaths ${type}: ${all} (${each})`);
    }
  }
}
